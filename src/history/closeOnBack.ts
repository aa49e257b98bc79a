/**
 * Makes Firefox's Back close the reader instead of leaving the page.
 *
 * The entry of the tab's history that Back takes away belongs to an empty frame of ours. The page's
 * own entries, its state and its `popstate` are not touched, and a frame in a closed shadow root is
 * in none of the page's lists of frames. An entry of the page's would not do: its router would take
 * Back for a change of address.
 *
 * Firefox drops the entry with its frame. Chrome keeps it, and going back over it makes the page
 * lose its place: there Back leaves the page, as it does without a reader.
 *
 * @param onBack closes the reader.
 * @param signal the reader closed, by Back or otherwise; then the entry goes too.
 */
export function closeOnBack(page: Document, onBack: () => void, signal: AbortSignal): void {
  if (!isFirefox || signal.aborted) return;
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

const isFirefox = navigator.userAgent.includes('Firefox/');
