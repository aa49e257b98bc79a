import type { SiteRuleUse } from './site/SiteRules.ts';

/** A point in the sealed content, as a DOM range boundary: it survives being serialised and parsed. */
export interface Place {
  /** Child indices (counting all nodes) from the content's root down to `node`. */
  path: number[];
  /** Child index, or character offset where the node is a text node. */
  offset: number;
}

/** One thing that was taken out of the article: enough to show it and to put it back. */
export interface Removal {
  /** Id of the rule that found it; also the rule's file name. */
  rule: string;
  /** Why, in one English sentence. The interface shows its translation by rule id. */
  reason: string;
  /** What a reader would have seen, white space collapsed. */
  text: string;
  /** Sanitised HTML of what was removed. */
  html: string;
  /** Where it stood in `content`; removals at the same place stand in page order. */
  place: Place;
}

/** Why the page has only part of the article: a paywall, or a text that breaks off. */
export type Notice = 'paywall' | 'partial';

/**
 * An article as plain data: it can be sent as a message, and nothing in its HTML can run. Null where
 * the page does not say.
 */
export interface Article {
  /** Of the page, absolute. */
  url: string;
  /** Plain text, without the site's name. */
  title: string;
  /** Authors as the page shows them, without "By": "Jane Doe and John Roe". */
  byline: string | null;
  siteName: string | null;
  /** Category or kicker: "Africa", "Opinion". */
  section: string | null;
  /** ISO 8601, as exact as the page states it: a date, or a date and time. */
  publishedTime: string | null;
  /** BCP 47, from the page, else from the script of the text. */
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
  /** The page's own summary, one line. */
  excerpt: string | null;
  /** Sanitised HTML of the body, without the title. */
  content: string;
  /** Plain text of `content`, one line for each block. */
  textContent: string;
  /** Characters of `textContent`. */
  length: number;
  /** In page order. */
  removed: Removal[];
  notice: Notice | null;
  /** Characters of running text that the page shows anywhere, the article among it; 0 where somebody chose what to read. */
  proseOnPage: number;
  /** The person's rules for the site, with what each matched on this page. */
  siteRules: SiteRuleUse[];
}
