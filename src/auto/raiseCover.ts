/** Holds a page out of sight, for a time that the page cannot prolong. */
export interface Cover {
  /** Aborts when the page is in sight again. */
  readonly signal: AbortSignal;
  /**
   * Sets the time (milliseconds from now) after which the page comes into sight by itself. The end
   * is an animation of opacity, which the compositor plays out on its own: a page that keeps its
   * thread busy cannot put it off. It is at most `breath` away, and put off again while our script
   * is alive.
   */
  holdFor(milliseconds: number): void;
  /** Brings the page into sight, in the same frame. */
  lift(): void;
}

/** Milliseconds that the page may be covered while its thread is busy. */
const breath = 1500;

/** A page that takes our element out time and again is not fought with. */
const mostRaises = 20;

/**
 * Covers the page in the top layer, from before its first paint if called at `document_start`. The
 * page works on underneath: nothing is inert, none of its styles is touched, and the cover is kept
 * last among the root's children, so that `head` is the first.
 *
 * @param paper CSS colour of the cover.
 * @param limit milliseconds, see `holdFor`.
 */
export function raiseCover(page: Document, paper: string, limit: number): Cover {
  const lifting = new AbortController();
  const { host, sheet } = makeCover(page, paper);
  let animations: Animation[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let raises = 0;

  function raise() {
    const root = page.documentElement;
    if (!root || root.lastChild === host) return;
    if (raises++ >= mostRaises) return lift();
    root.append(host);
    host.showPopover();
    watch.observe(root, { childList: true });
  }

  function lift() {
    if (lifting.signal.aborted) return;
    clearTimeout(timer);
    watch.disconnect();
    host.remove();
    lifting.abort();
  }

  function holdFor(milliseconds: number) {
    if (lifting.signal.aborted) return;
    clearTimeout(timer);
    for (const animation of animations) animation.cancel();
    const end = Math.min(milliseconds, breath);
    animations = [
      ends(sheet, { opacity: [1, 0] }, end),
      // Apart from the first: the compositor plays opacity only where nothing else is in it.
      ends(sheet, { visibility: ['visible', 'hidden'] }, end),
    ];
    // The timer leads, as an animation begins with the first paint, which may be long in coming.
    timer =
      milliseconds > breath
        ? setTimeout(() => holdFor(milliseconds - breath / 3), breath / 3)
        : setTimeout(lift, milliseconds);
  }

  const watch = new MutationObserver(raise);
  // `document.open` makes a new root.
  watch.observe(page, { childList: true });
  raise();
  holdFor(limit);
  return { signal: lifting.signal, holdFor, lift };
}

function makeCover(page: Document, paper: string): { host: HTMLElement; sheet: HTMLElement } {
  const host = page.createElement('div');
  host.popover = 'manual';
  // The page's styles reach the host; the sheet within is what is seen.
  for (const [property, value] of Object.entries(hostStyle)) {
    host.style.setProperty(property, value, 'important');
  }
  const sheet = page.createElement('div');
  // A click must not land on what is out of sight.
  const sheetStyle = { position: 'absolute', inset: '0', background: paper, pointerEvents: 'auto' };
  Object.assign(sheet.style, sheetStyle);
  host.attachShadow({ mode: 'closed' }).append(sheet);
  return { host, sheet };
}

const hostStyle = {
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: 'auto',
  height: 'auto',
  'min-width': '0',
  'min-height': '0',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  filter: 'none',
  'clip-path': 'none',
  mask: 'none',
  transition: 'none',
  animation: 'none',
  'z-index': '2147483647',
  'pointer-events': 'none',
};

/** The first value up to the end, and from then on the last. */
function ends(sheet: HTMLElement, values: PropertyIndexedKeyframes, duration: number): Animation {
  return sheet.animate(values, { duration, easing: 'step-end', fill: 'forwards' });
}
