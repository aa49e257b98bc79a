import type { Article } from './Article.ts';
import { findArticle } from './find/findArticle.ts';
import { copyPage } from './page/copyPage.ts';
import { seal } from './seal/seal.ts';

export type { Article, Notice, Place, Removal } from './Article.ts';

export interface ExtractOptions {
  /** The page's address, for relative links; the document's own where absent. */
  url?: string;
}

/**
 * Finds the article of a page, takes out what does not belong to it, and gives it as plain data.
 * Never changes `document`. Works on a live page and on one made by `DOMParser`; without layout,
 * what only a live page knows (what is hidden, what is tiny) is not used.
 *
 * @returns null where the page has no article.
 */
export function extractArticle(document: Document, options: ExtractOptions = {}): Article | null {
  const url = options.url ?? document.location?.href ?? document.baseURI;
  const page = copyPage(document, url);
  const found = findArticle(page);
  if (!found) return null;
  return seal(found, url);
}
