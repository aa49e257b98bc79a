import { announce } from './announce.ts';
import { closeOthers, giveWay } from './giveWay.ts';
import { holdScroll } from './holdScroll.ts';
import { keepEvents } from './keepEvents.ts';
import { makeLayer } from './makeLayer.ts';
import { preparePrint } from './preparePrint.ts';
import { shareHandle } from './readerHandle.ts';

interface OverlayOptions {
  /** What a screen reader says on entering. */
  label: string;
  /** What it says when the reader has closed. */
  closedLabel: string;
  /** BCP 47, of the interface; the article has its own. */
  lang: string;
  dir: string;
  /** Of what it holds. */
  styles: string;
  onClose(): void;
}

/** The layer over the page that the reader is in. */
export interface Overlay {
  /** Covers the page and scrolls the article. */
  dialog: HTMLDialogElement;
  signal: AbortSignal;
  /** Puts the overlay over the page, with all that was appended to the dialog, in one paint. */
  show(): void;
  close(): void;
  /** Adds the styles of what is opened later. */
  addStyles(css: string): void;
}

/**
 * Makes the overlay: a host beside the body, a closed shadow root that neither the page's scripts
 * nor its styles reach, and in it a modal dialog.
 */
export function mountOverlay(
  page: Document,
  { label, closedLabel, lang, dir, styles, onClose }: OverlayOptions,
): Overlay {
  const closing = new AbortController();
  const { signal } = closing;
  const hold = holdScroll(page, signal);

  const { host, root, dialog, added } = makeLayer(page, styles);
  // The page's direction would come through: `all` does not reset it.
  Object.assign(dialog, { id: 'reader', ariaLabel: label, lang, dir, tabIndex: -1 });

  keepEvents(root, signal);
  shareHandle({ host, root, dialog }, signal);

  function close() {
    if (signal.aborted) return;
    // Closing the dialog gives the focus back to the element that had it.
    dialog.close();
    closing.abort();
    host.remove();
    announce(page, closedLabel);
    onClose();
  }

  dialog.addEventListener('cancel', (event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    close();
  });
  // The browser closes a dialog by itself when Esc is pressed again before it could be refused.
  dialog.addEventListener('close', close);

  return {
    dialog,
    signal,
    close,
    addStyles(css) {
      if (added.textContent !== css) added.textContent = css;
    },
    show() {
      closeOthers(page);
      page.documentElement.append(host);
      giveWay(page, host, close, signal);
      hold();
      preparePrint(page, signal);
      // The browser looks for something to focus, and lays out all that there is to do so: while
      // nothing is in the dialog, that is soon done, and the dialog itself has the focus.
      const content = [...dialog.childNodes];
      dialog.replaceChildren();
      dialog.showModal();
      dialog.append(...content);
    },
  };
}
