import type { Problem } from '../reader/openReader.ts';

/** What `content.js` leaves in its own world of a page, where only the extension's scripts can reach it. */
export interface PageReader {
  toggle(): Promise<void>;
  /** Opens with the selection alone, or with the article where nothing is selected; if open, stays as it is. */
  readSelection(): Promise<void>;
  /**
   * Opens on a listed site: without an article it stays closed, and shows no message.
   *
   * @returns whether it is open.
   */
  openAutomatically(): Promise<boolean>;
  /** Closes because the page shows another article or none; not counted as closed by a person. */
  leave(): void;
  state(): PageState;
}

/** What the popup shows of a page. */
export interface PageState {
  open: boolean;
  /** Why the open reader shows no article. */
  problem: Problem | null;
  /** `application/pdf` and the like have no text to read. */
  contentType: string;
}

// The symbol is no name that an element of the page could have taken (`<div id=…>`). Two of these
// functions are sent to the page as source text: they can use nothing from around them.

/** Runs in a page: reads there what is selected; does nothing where no reader was left. */
export function readSelectionInPage(): Promise<void> | undefined {
  const reader = Reflect.get(globalThis, Symbol.for('broadsheet')) as PageReader | undefined;
  return reader?.readSelection();
}

/** Runs in a page: what its reader shows; that of a closed one where none was left. */
export function stateInPage(): PageState {
  const reader = Reflect.get(globalThis, Symbol.for('broadsheet')) as PageReader | undefined;
  return reader?.state() ?? { open: false, problem: null, contentType: document.contentType };
}

/** Leaves the reader in this page for the functions above, and for `toggle.ts`. */
export function leaveInPage(reader: PageReader): void {
  Reflect.set(globalThis, Symbol.for('broadsheet'), reader);
}
