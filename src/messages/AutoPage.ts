import type { PageReader } from './PageReader.ts';

/** How a person left a page of the tab's history. */
export type Left = 'open' | 'closed';

/** What the list and the tab's history say of a page. */
export interface Arrival {
  /** It is listed, and not left out. */
  opens: boolean;
  /** How a person left it when the tab was here before; null where that is not known. */
  left: Left | null;
}

/** What `auto.js` leaves in its own world of a listed page for `content.js`. */
export interface AutoPage {
  /** Takes the reader that was loaded, to open it when there is an article. */
  take(reader: PageReader): void;
  /** A person opened or closed the reader. */
  changed(left: Left): void;
}

const key = Symbol.for('broadsheet auto');

/** Leaves it in the page for `autoInPage`. */
export function leaveAuto(auto: AutoPage): void {
  Reflect.set(globalThis, key, auto);
}

/** @returns undefined on pages that are not listed. */
export function autoInPage(): AutoPage | undefined {
  return Reflect.get(globalThis, key) as AutoPage | undefined;
}
