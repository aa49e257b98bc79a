import type { Rule } from '../clean/rule.ts';
import type { Found } from '../find/Found.ts';
import type { Metadata } from '../metadata/Metadata.ts';
import type { SiteRuleUse } from './SiteRules.ts';

/** What a site's rules mean on one page. */
export interface SiteOnPage {
  /** The article as the site's rules say; null where they do not. */
  found: Found | null;
  /** The metadata with the title as the site's rules say, where they do. */
  retitle(metadata: Metadata): Metadata;
  /** Makes room for what the site's rules keep: the article's element grows until it holds it. */
  withKept(found: Found): Found;
  /** The rules that clean the article on this site. */
  rules(all: readonly Rule[]): readonly Rule[];
  /** What became of the site's rules; complete once the article was cleaned. */
  uses: readonly SiteRuleUse[];
}

/** A page of a site that has no rules. */
export const withoutRules: SiteOnPage = {
  found: null,
  retitle: (metadata) => metadata,
  withKept: (found) => found,
  rules: (all) => all,
  uses: [],
};
