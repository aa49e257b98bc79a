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
  /** Why, in a plain English sentence. The interface shows a translation by rule id where it has one. */
  reason: string;
  /** What a reader would have seen, white space collapsed. */
  text: string;
  /** Sanitised HTML of what was removed. */
  html: string;
  /** Where it stood in `content`; removals at the same place stand in page order. */
  place: Place;
}

/** What stands between the reader and the whole article, where the page has only part of it. */
export type Notice = 'paywall' | 'partial';

/** An article, as plain data: nothing in it can run, and it can be sent as a message. */
export interface Article {
  url: string;
  title: string;
  byline: string | null;
  siteName: string | null;
  /** Category or kicker: "Africa", "Opinion". */
  section: string | null;
  /** ISO 8601, as exact as the page is: a date, or a date and time. */
  publishedTime: string | null;
  /** BCP 47. */
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
  excerpt: string | null;
  /** Sanitised HTML of the body, without the title. */
  content: string;
  textContent: string;
  /** Characters of `textContent`. */
  length: number;
  /** In page order. */
  removed: Removal[];
  notice: Notice | null;
  /** Characters of running text that the page shows anywhere, the article among it; 0 where somebody chose what to read. */
  proseOnPage: number;
  /** What became of the rules of the page's site. */
  siteRules: SiteRuleUse[];
}
