import { type Begun, begin } from './begin.ts';

/** Milliseconds; after them, what was begun may be of another page than the one that is shown. */
const fresh = 1000;

export interface EarlyBegin {
  /** Begins an extraction of the page as it is now; null where it fails. */
  now(): Begun | null;
  /** What was begun, once; begins now where nothing was, or it is too old. Null where it fails. */
  take(): Begun | null;
}

/** Begins the extraction of a page before it is known what else it takes. */
export function earlyBegin(page: Document): EarlyBegin {
  let begun: Begun | null = null;
  let at = 0;
  function now(): Begun | null {
    at = performance.now();
    try {
      begun = begin(page, page.location.href);
    } catch {
      // The extraction begins again, and fails where it can be said.
      begun = null;
    }
    return begun;
  }
  return {
    now,
    take() {
      if (!begun || performance.now() - at > fresh) now();
      const taken = begun;
      begun = null;
      return taken;
    },
  };
}
