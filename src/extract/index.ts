import type { Article } from './Article.ts';
import { allKnowledge } from './allKnowledge.ts';
import { type ExtractOptions, extractWith, waitsForConsentWith } from './extractWith.ts';
import { atOnce } from './Steps.ts';

export type { Article, Notice, Removal } from './Article.ts';
export { looksLikeArticle } from './looks/looksLikeArticle.ts';
export { noSiteRules, type SiteRules, type SiteRuleUse } from './site/SiteRules.ts';
export { type Extracted, type Sources, sourcesOf } from './sources.ts';
export type { ExtractOptions };

/** `extractWith` all knowledge, at once. A page's script is handed it instead, so as not to carry it. */
export function extractArticle(document: Document, options?: ExtractOptions): Article | null {
  return atOnce(extractWith(allKnowledge, document, options));
}

/** `waitsForConsentWith` all knowledge. */
export function waitsForConsent(document: Document): boolean {
  return waitsForConsentWith(allKnowledge, document);
}
