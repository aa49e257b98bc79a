import { mostOfText } from '../../../extract/site/SiteRules.ts';
import { type PickedRule, ruleFor } from '../../../pick/ruleFor.ts';
import type { Parts } from './Parts.ts';

/**
 * The rule that would take an element of the page, and its like, out of the articles of the site.
 *
 * @param source null for what the reader itself made.
 * @returns null where every rule that matches it would take too much of the article as well.
 */
export function siteRuleFor(source: Element | null, parts: Parts): PickedRule | null {
  return source && ruleFor(source, (matches) => parts.shareOf(matches) > mostOfText);
}
