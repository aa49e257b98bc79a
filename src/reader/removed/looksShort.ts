import type { Article } from '../../extract/index.ts';

/** Share of the page's running text: a reader that shows less has probably lost some of it. */
const leastShare = 0.5;

/** Characters. What is missing must be worth a word. */
const leastMissing = 500;

/** Whether the reader shows much less than the page's own text. */
export function looksShort({ length, proseOnPage }: Article): boolean {
  return length < proseOnPage * leastShare && proseOnPage - length > leastMissing;
}
