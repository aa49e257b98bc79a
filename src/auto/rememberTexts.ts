import { stillShows } from './longTexts.ts';

/** Milliseconds within which a page that shows an article first and then its address does both. */
const together = 1000;

/** The long texts that a page showed under its addresses. */
export interface Remembered {
  /** Notes what the page shows now. */
  note(texts: ReadonlySet<string>): void;
  /**
   * What it showed under the address that it just left.
   *
   * @param isRead the newest texts are read already, and so are no other address's.
   */
  ofLast(isRead: boolean): ReadonlySet<string>;
}

export function rememberTexts(): Remembered {
  let texts: ReadonlySet<string> = new Set();
  let before = texts;
  let since = 0;
  return {
    note(now) {
      if (!stillShows(texts, now)) {
        before = texts;
        since = performance.now();
      }
      texts = now;
    },
    ofLast: (isRead) => (performance.now() - since < together && !isRead ? before : texts),
  };
}
