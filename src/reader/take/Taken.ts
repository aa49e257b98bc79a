/** An article as it is taken along: what the reader shows, with what was put back or taken out by hand. */
export interface Taken {
  title: string;
  byline: string | null;
  siteName: string | null;
  url: string;
  /** ISO 8601. */
  publishedTime: string | null;
  /** BCP 47. */
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
  /** A copy of the text, without what is the reader's own. */
  body: HTMLElement;
}
