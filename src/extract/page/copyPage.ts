import { copyTree } from './copyTree.ts';
import type { PageCopy } from './PageCopy.ts';
import { resolveImages } from './resolveImages.ts';
import { resolveMaths } from './resolveMaths.ts';
import { resolveUrls } from './resolveUrls.ts';
import { wrapLines } from './wrapLines.ts';

/**
 * Copies the page once, so that no later stage can touch it, and makes the copy stand by itself:
 * images that scripts would load, absolute addresses, every line in an element.
 *
 * @param url the page's address, that relative links start from.
 */
export function copyPage(document: Document, url: string): PageCopy {
  const { copy, hidden, originals } = copyTree(document);
  resolveImages(copy);
  resolveMaths(copy);
  resolveUrls(copy, url);
  wrapLines(copy);
  return { document: copy, url, hidden, originals };
}
