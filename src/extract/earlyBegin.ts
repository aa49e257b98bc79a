import { type Begun, begin } from './begin.ts';
import { withPauses } from './withPauses.ts';

/** Milliseconds; after them, what was begun may be of another page than the one that is shown. */
const fresh = 1000;

export interface EarlyBegin {
  /** Begins an extraction of the page as it is now; null where it fails. */
  now(): Promise<Begun | null>;
  /** What was begun, once; begins now where nothing was, or it is too old. Null where it fails. */
  take(): Promise<Begun | null>;
}

/** Begins the extraction of a page before it is known what else it takes. */
export function earlyBegin(page: Document): EarlyBegin {
  let begun: Promise<Begun | null> | null = null;
  let at = 0;
  function now(): Promise<Begun | null> {
    at = performance.now();
    // Where it fails, the extraction begins again, and fails where it can be said.
    begun = withPauses(begin(page, page.location.href)).catch(() => null);
    return begun;
  }
  return {
    now,
    take() {
      const taken = begun && performance.now() - at <= fresh ? begun : now();
      begun = null;
      return taken;
    },
  };
}
