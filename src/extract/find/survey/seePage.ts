import type { PageCopy } from '../../page/PageCopy.ts';
import { type Vote, vote } from '../vote/vote.ts';
import { type Claims, claimsOf } from './claims.ts';
import { type Collected, Collector } from './collectBlocks.ts';
import { titleOf } from './titleOf.ts';

/** What one walk over the page sees, and our own quick vote on it. */
export interface Seen extends Collected {
  claims: Claims;
  /** The block that says the title; -1 where none does. */
  title: number;
  own: Vote;
}

/** @returns null where the page has no body. */
export function seePage(page: PageCopy): Seen | null {
  const { body } = page.document;
  if (!body) return null;
  const { boxes, blocks } = new Collector(page).collect(body);
  const claims = claimsOf(page.document);
  const title = titleOf(blocks, claims.titleWords);
  return { boxes, blocks, claims, title, own: vote(boxes, blocks, title) };
}
