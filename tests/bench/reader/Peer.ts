import type { BenchPage } from './pickPages.ts';

/** A reader in a running browser. */
export interface Peer {
  readonly name: string;
  /** With the version. */
  readonly browser: string;
  /**
   * Opens the reader on a page that has loaded.
   *
   * @returns milliseconds from the click until the article's text is laid out, asked for from outside
   * again and again; null where that did not happen in time.
   */
  open(page: BenchPage): Promise<number | null>;
  close(): Promise<void>;
}

/** Milliseconds after which a reader is taken not to show the article. */
const longestWait = 10_000;

/** Asks without a pause until the answer is yes. */
export async function timeUntil(
  start: number,
  isThere: () => Promise<boolean>,
): Promise<number | null> {
  while (performance.now() - start < longestWait) {
    if (await isThere().catch(() => false)) return performance.now() - start;
    await new Promise((next) => setImmediate(next));
  }
  return null;
}
