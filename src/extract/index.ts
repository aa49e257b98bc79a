import type { Article } from './Article.ts';
import { type ExtractOptions, extractWith, waitsForConsentWith } from './extractWith.ts';
import { words } from './words.ts';

export type { Article, Notice, Place, Removal } from './Article.ts';
export { looksLikeArticle } from './looks/looksLikeArticle.ts';
export type { Chosen } from './site/chosen.ts';
export { mostOfText, noSiteRules, type SiteRules, type SiteRuleUse } from './site/SiteRules.ts';
export { type Sources, sourcesOf } from './sources.ts';
export type { ExtractOptions };

/** `extractWith` all the words. A page's script is handed them instead, so as not to carry them. */
export function extractArticle(document: Document, options?: ExtractOptions): Article | null {
  return extractWith(words, document, options);
}

/** `waitsForConsentWith` all the words. */
export function waitsForConsent(document: Document, url?: string): boolean {
  return waitsForConsentWith(words, document, url);
}
