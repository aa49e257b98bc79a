import type { Article } from './Article.ts';
import { clean } from './clean/clean.ts';
import { findArticle } from './find/findArticle.ts';
import { copyPage } from './page/copyPage.ts';
import { seal } from './seal/seal.ts';

export type { Article, Notice, Place, Removal } from './Article.ts';

export interface ExtractOptions {
  /** The page's address, for relative links; the document's own where absent. */
  url?: string;
}

/** Characters; a shorter text is a label or a message, not an article. */
const shortestArticle = 100;

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
  const title = page.document.title;
  const facts = { title, byline: null, siteName: null, section: null };
  const cuts = clean({ ...found, page, facts });
  const sealed = seal(found.root, cuts);
  if (sealed.textContent.length < shortestArticle) return null;
  return {
    url,
    ...facts,
    publishedTime: null,
    lang: page.document.documentElement.lang || null,
    dir: null,
    excerpt: null,
    ...sealed,
    length: sealed.textContent.length,
    notice: null,
  };
}

export { looksLikeArticle } from './looksLikeArticle.ts';
