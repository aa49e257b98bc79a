import type { Article } from '../extract/index.ts';
import type { MessageKey, Translate } from '../platform/translate.ts';
import type { Look } from '../settings/Look.ts';

/** Why there is no article to show. */
export type Problem = 'no-article' | 'failed';

export interface ReaderOptions {
  look: Look;
  translate: Translate;
  /** Called when the reader changes the look in the reader itself, to be kept. */
  onLook(change: Partial<Look>): void;
  /** Called once, after the page is as it was. */
  onClose(): void;
}

export interface Reader {
  /** Aborts when the reader closes. */
  readonly signal: AbortSignal;
  /** Takes the overlay away and leaves the page as it was found. */
  close(): void;
  /** Shows another look at once, as when a setting changes in another window. */
  setLook(look: Look): void;
}

export type { MessageKey };

export function openReader(
  page: Document,
  _shown: Article | Problem,
  options: ReaderOptions,
): Reader {
  const closing = new AbortController();
  const host = page.createElement('broadsheet-reader');
  page.documentElement.append(host);
  return {
    signal: closing.signal,
    close() {
      host.remove();
      closing.abort();
      options.onClose();
    },
    setLook() {},
  };
}
