const leave = 'broadsheet:leave';

/**
 * Closes a reader that another script of ours left in the page: the extension was updated or loaded
 * anew while it was open, and nobody else can reach it any more. In Firefox nothing of that script is
 * left to hear it.
 */
export function closeOthers(page: Document): void {
  for (const host of page.querySelectorAll(':root > [data-broadsheet]')) {
    host.dispatchEvent(new Event(leave));
    host.remove();
  }
}

/** Closes when a newer reader asks for it, and when the page takes the overlay's element away. */
export function giveWay(
  page: Document,
  host: HTMLElement,
  close: () => void,
  signal: AbortSignal,
): void {
  host.addEventListener(leave, close, { signal });
  const removal = new MutationObserver(() => {
    if (!host.isConnected) close();
  });
  for (const parent of [page, page.documentElement]) removal.observe(parent, { childList: true });
  signal.addEventListener('abort', () => removal.disconnect());
}
