/** The open reader, for tests and for a debugger in the extension's own world. */
export interface ReaderHandle {
  host: HTMLElement;
  root: ShadowRoot;
  dialog: HTMLDialogElement;
}

declare global {
  /** Set while a reader is open. A content script's globals are out of the page's reach. */
  var broadsheetReader: ReaderHandle | undefined;
}

/** Makes the handle known as `globalThis.broadsheetReader` until the reader closes. */
export function shareHandle(handle: ReaderHandle, signal: AbortSignal): void {
  globalThis.broadsheetReader = handle;
  signal.addEventListener('abort', () => {
    if (globalThis.broadsheetReader === handle) globalThis.broadsheetReader = undefined;
  });
}
