import type { PageCopy } from '../../page/PageCopy.ts';
import { type Vote, vote } from '../vote/vote.ts';
import { type Collected, Collector } from './collectBlocks.ts';

/** What one walk over the page sees, and our own quick vote on it. */
export interface Seen extends Collected {
  own: Vote;
}

/** @returns null where the page has no body. */
export function seePage(page: PageCopy): Seen | null {
  const { body } = page.document;
  if (!body) return null;
  const { boxes, blocks } = new Collector(page).collect(body);
  return { boxes, blocks, own: vote(boxes, blocks) };
}
