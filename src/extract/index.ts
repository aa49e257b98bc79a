// The API of the extraction, for pages of our own, tools and benchmarks. The content script does not
// import it, as it bundles all word lists and the model; see `extractWith.ts`.

import type { Article } from './Article.ts';
import { allKnowledge } from './allKnowledge.ts';
import { type ExtractOptions, extractWith, waitsForConsentWith } from './extractWith.ts';
import { atOnce } from './time/Steps.ts';

export type { Article, Notice, Removal } from './Article.ts';
export { looksLikeArticle } from './recognise/looksLikeArticle.ts';
export { noSiteRules, type SiteRules, type SiteRuleUse } from './site/SiteRules.ts';
export { type Extracted, type Sources, sourcesOf } from './sources.ts';
export type { ExtractOptions };

/**
 * Finds the article of a page, takes out what does not belong to it, and returns it as plain data.
 * Never changes `document`. Works on a live page and on one made by `DOMParser`; without layout, what
 * only a live page knows (what is hidden, what is tiny) is not used.
 *
 * @returns null where the page has no article, where a consent wall stands in its place, or where the
 *   page is larger than `time/budget.ts` allows.
 */
export function extractArticle(document: Document, options?: ExtractOptions): Article | null {
  return atOnce(extractWith(allKnowledge, document, options));
}

/**
 * Whether the page shows a consent wall instead of its article: asked where `extractArticle` returned
 * null, to tell the reader why.
 */
export function waitsForConsent(document: Document): boolean {
  return waitsForConsentWith(allKnowledge, document);
}
