import type { Block, Box } from './Block.ts';
import type { Claims } from './claims.ts';

/** All blocks made from one template: same tags and classes three boxes up. */
export interface Template {
  count: number;
  chars: number;
  linkChars: number;
  proseChars: number;
  keptChars: number;
}

/** The blocks of a page with all that judging one of them needs to know about the others. */
export interface Survey {
  boxes: readonly Box[];
  blocks: readonly Block[];
  /** 1 where the vote is for a box; by box number. */
  votes: Uint8Array;
  boxOf: ReadonlyMap<Element, Box>;
  /** The smallest box around most of the text that is likely the article's. */
  core: Box;
  /** The outermost box around a block that does not hold most of the article; by block number. */
  branches: readonly Box[];
  /** By block number. */
  templates: readonly Template[];
  /** How often a block's text stands on the page, and how often before it; by block number. */
  repeats: readonly number[];
  repeatsBefore: readonly number[];
  /** Blocks since the last one kept or prose, and until the next; large where there is none. */
  keptBefore: readonly number[];
  keptAfter: readonly number[];
  proseBefore: readonly number[];
  proseAfter: readonly number[];
  /** The nearest heading or label before a block; by block number. */
  headings: readonly (Block | undefined)[];
  /** The block that says the title; -1 where none does. */
  title: number;
  /** Letters and digits of each block's beginning, lower case; by block number. */
  squeezed: readonly string[];
  chars: number;
  keptChars: number;
  claims: Claims;
}
