/**
 * Makes the browser's Back close the reader instead of leaving the page.
 *
 * The entry of the tab's history that Back takes away belongs to an empty frame of ours. The page's
 * own entries, its state and its `popstate` are not touched, and a frame in a closed shadow root is
 * in none of the page's lists of frames. An entry of the page's would not do: its router would take
 * Back for a change of address.
 *
 * @param onBack closes the reader.
 * @param signal the reader closed, by Back or otherwise; then the entry goes too.
 */
export function closeOnBack(page: Document, onBack: () => void, signal: AbortSignal): void {
  const top = page.defaultView;
  if (!top || signal.aborted) return;
  const host = page.createElement('div');
  host.style.setProperty('display', 'none', 'important');
  const frame = page.createElement('iframe');
  host.attachShadow({ mode: 'closed' }).append(frame);
  let added: string | null = null;

  frame.addEventListener('load', async () => {
    await goingBack;
    const view = frame.contentWindow;
    if (!view || signal.aborted || added) return;
    view.history.pushState(null, '');
    added = position(top);
    view.addEventListener('popstate', () => {
      added = null;
      onBack();
    });
  });
  // A frame's first document cannot have entries: they would take each other's place.
  frame.setAttribute('srcdoc', '');
  page.documentElement.append(host);

  signal.addEventListener('abort', () => {
    const isLast = added === position(top);
    const { length } = top.history;
    host.remove();
    // Firefox drops the entry with its frame; Chrome keeps it, as one that differs in nothing.
    if (isLast && top.history.length === length && !isFirefox) goingBack = goBack(top);
  });
}

/** Going back to nothing new is announced by no event. Chrome takes some 20 ms. */
const settled = 300;

/** An entry added before the last one is gone would go in its place. */
let goingBack = Promise.resolve();

function goBack({ history }: Window): Promise<void> {
  history.back();
  return new Promise((done) => setTimeout(done, settled));
}

const isFirefox = navigator.userAgent.includes('Firefox/');

/**
 * Where the page stands in the tab's history. Had it added an entry, or put another address into
 * the one of ours, then going back would undo that.
 */
function position({ history, navigation, location }: Window): string {
  return `${history.length} ${navigation?.currentEntry?.key} ${location.href}`;
}
