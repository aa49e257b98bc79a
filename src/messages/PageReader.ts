import type { Problem } from '../reader/openReader.ts';

/** What `content.js` leaves in its own world of a page, where only the extension's scripts can reach it. */
export interface PageReader {
  toggle(): Promise<void>;
  /** Opens, where it is not, with what is selected on the page alone; with all, where nothing is. */
  readSelection(): Promise<void>;
  /**
   * Opens for the list: without an article it stays closed, and says nothing.
   *
   * @returns whether it is open.
   */
  openItself(): Promise<boolean>;
  /** Closes because the page moved on. */
  leave(): void;
  state(): PageState;
}

export interface PageState {
  open: boolean;
  /** Why the open reader shows no article. */
  problem: Problem | null;
  /** `application/pdf` and the like have no text to read. */
  contentType: string;
}

// The symbol is no name that an element of the page could have taken (`<div id=…>`).

// The next two are sent to the page as source text: they can use nothing from around them.

export function readSelectionInPage(): Promise<void> | undefined {
  const reader = Reflect.get(globalThis, Symbol.for('broadsheet')) as PageReader | undefined;
  return reader?.readSelection();
}

export function stateInPage(): PageState {
  const reader = Reflect.get(globalThis, Symbol.for('broadsheet')) as PageReader | undefined;
  return reader?.state() ?? { open: false, problem: null, contentType: document.contentType };
}

export function leaveInPage(reader: PageReader): void {
  Reflect.set(globalThis, Symbol.for('broadsheet'), reader);
}
