/**
 * Makes Back close the reader instead of leaving the page, as far as the browser lets it be done
 * without a trace: by the keys that go back, and in Firefox by its button too.
 *
 * @param onBack closes the reader.
 * @param signal the reader closed, by Back or otherwise.
 */
export function closeOnBack(page: Document, onBack: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  listenForBack(page, onBack, signal);
  if (navigator.userAgent.includes('Firefox/')) addEntryOnceUsed(page, onBack, signal);
}

/** Firefox's button passes over the entries in which nobody clicked or typed: before, an entry is no use. */
function addEntryOnceUsed(page: Document, onBack: () => void, signal: AbortSignal): void {
  const once = new AbortController();
  const add = () => {
    once.abort();
    addEntry(page, onBack, signal);
  };
  const options = { capture: true, signal: AbortSignal.any([signal, once.signal]) };
  for (const type of ['click', 'keyup']) page.defaultView?.addEventListener(type, add, options);
  if (navigator.userActivation.hasBeenActive) add();
}

/**
 * The entry of the tab's history that Back takes away belongs to an empty frame of ours. The page's
 * own entries, its state and its `popstate` are not touched, and a frame in a closed shadow root is
 * in none of the page's lists of frames. An entry of the page's would not do: its router would take
 * Back for a change of address.
 *
 * Firefox drops the entry with its frame. Chrome keeps it, and going back over it makes the page
 * lose its place.
 */
function addEntry(page: Document, onBack: () => void, signal: AbortSignal): void {
  const host = page.createElement('div');
  host.style.setProperty('display', 'none', 'important');
  const frame = page.createElement('iframe');
  host.attachShadow({ mode: 'closed' }).append(frame);

  frame.addEventListener(
    'load',
    () => {
      const view = frame.contentWindow;
      // In a sandboxed page even a frame of ours is of another origin, and its history out of reach.
      if (!view || !frame.contentDocument || signal.aborted) return;
      view.history.pushState(null, '');
      view.addEventListener('popstate', onBack);
    },
    { once: true },
  );
  // A frame's first document cannot have entries: they would take each other's place.
  frame.setAttribute('srcdoc', '');
  page.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
}

/**
 * Browsers ask the page before they take a key for Back. Chrome takes its button for itself: no event
 * lets a page refuse the way back to another document.
 */
function listenForBack(page: Document, onBack: () => void, signal: AbortSignal): void {
  // On a Mac, Option and an arrow move by words, and ⌘ and an arrow to the end of a line.
  const isMac = navigator.platform.startsWith('Mac');
  const isBack = ({ key, altKey, metaKey }: KeyboardEvent) =>
    key === 'BrowserBack' || (isMac ? metaKey && key === '[' : altKey && key === 'ArrowLeft');
  const onKey = (event: KeyboardEvent) => {
    if (!isBack(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onBack();
  };
  page.defaultView?.addEventListener('keydown', onKey, { capture: true, signal });
}
