/**
 * What somebody decided about the articles of one site. Selectors are CSS as the page itself would
 * read it, or two forms of ad blockers: `:xpath(…)`, and `…:has-text(…)` at the end.
 */
export interface SiteRules {
  /** Ids of rules that take nothing out here. */
  keepKinds: string[];
  /** Selectors of what stays, whatever the rules say. */
  keep: string[];
  /** Selectors of what goes, whatever protects it. */
  remove: string[];
  /** Selector of the article's element; null to let it be found. */
  article: string | null;
  /** Selector of the article's title, whose path may end in an attribute; null to let it be found. */
  title: string | null;
}

/** The rules of a site that has none. */
export const noSiteRules: SiteRules = {
  keepKinds: [],
  keep: [],
  remove: [],
  article: null,
  title: null,
};

/** Whether nothing was decided about a site. */
export function isUndecided({ article, title, keep, remove, keepKinds }: SiteRules): boolean {
  return !article && !title && [keep, remove, keepKinds].every(({ length }) => length === 0);
}

/** Share of the article's text that one rule may take: more, and it is likely to be mistaken. */
export const mostOfText = 1 / 3;

/** What became of one selector on this page. */
export interface SiteRuleUse {
  field: keyof SiteRules;
  /** Selector, or for `keepKinds` the id of a rule. */
  value: string;
  /** Elements of the page that match, or that the rule would have taken. */
  matches: number;
  /** `idle` where nothing matches; `too-much` where it would have taken most of the text and was not used. */
  state: 'used' | 'idle' | 'too-much';
}
