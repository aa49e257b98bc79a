import type { Article } from './Article.ts';

/** The page's own elements that an article was made of; null for those that the copy made. */
export interface Sources {
  /** One for each element of `content`, in tree order. */
  content: readonly (Element | null)[];
  /** One for each of `removed`. */
  removed: readonly (Element | null)[];
}

/** An article, and where on its page it comes from. */
export interface Extracted {
  article: Article;
  sources: Sources | null;
}

// Beside the article and not in it: an article is plain data that can be sent and kept.
const known = new WeakMap<Article, Sources>();

/** Keeps where an article comes from, for `sourcesOf`. */
export function keepSources(article: Article, sources: Sources): void {
  known.set(article, sources);
}

/** The elements of the live page behind an article of `extractArticle`; null for one from elsewhere. */
export function sourcesOf(article: Article): Sources | null {
  return known.get(article) ?? null;
}
