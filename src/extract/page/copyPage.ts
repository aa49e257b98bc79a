import { type Budget, copyTree } from './copyTree.ts';
import { openTitles } from './openTitles.ts';
import type { PageCopy } from './PageCopy.ts';
import { resolveImages } from './resolveImages.ts';
import { resolveMaths } from './resolveMaths.ts';
import { resolveUrls } from './resolveUrls.ts';
import { wrapLines } from './wrapLines.ts';

const unlimited: Budget = {
  elements: Number.POSITIVE_INFINITY,
  characters: Number.POSITIVE_INFINITY,
};

/**
 * Copies the page once, so that no later stage can touch it, and makes the copy stand by itself:
 * images that scripts would load, absolute addresses, every line in an element,
 * and titles of folded text as titles.
 *
 * @param url the page's address, that relative links start from.
 * @returns null where the page is more than `most`.
 */
export function copyPageWithin(document: Document, url: string, most: Budget): PageCopy | null {
  const copied = copyTree(document, most);
  if (!copied) return null;
  const { copy, hidden, originals } = copied;
  resolveImages(copy);
  resolveMaths(copy);
  resolveUrls(copy, url);
  openTitles(copy, hidden);
  wrapLines(copy);
  return { document: copy, url, hidden, originals };
}

/** Copies a page of any size; see `copyPageWithin`. */
export function copyPage(document: Document, url: string): PageCopy {
  const page = copyPageWithin(document, url, unlimited);
  if (!page) throw new Error('No page is more than unlimited.');
  return page;
}
