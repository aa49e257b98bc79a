import type { Box } from './survey/Block.ts';

/**
 * Votes for the boxes of the article where our own quick vote is not clear.
 *
 * @returns by box number, 1 where it is the article's; null where it has nothing to say.
 */
export type SecondVote = (
  document: Document,
  boxes: readonly Box[],
  boxOf: ReadonlyMap<Element, Box>,
) => Uint8Array | null;
