/** Milliseconds after which a page that does not come counts as failed. */
const patience = 20_000;

/** Bytes; a larger page is no page of a text. */
const largest = 20_000_000;

/**
 * Fetches a page of the site that is being read, as the browser itself would, and parses it into a
 * document in which nothing loads and nothing runs. The browser finds out how its text is encoded,
 * which `fetch` leaves to whoever asks.
 *
 * @param url of the page's own origin.
 * @throws where it cannot be had, is no web page, is elsewhere, or the signal aborts.
 */
export function fetchPage(url: string, signal: AbortSignal): Promise<Document> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`No page: ${url}`));
    if (signal.aborted || new URL(url).origin !== location.origin) return fail();
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    signal.addEventListener('abort', abort, { once: true });
    request.open('GET', url);
    request.responseType = 'document';
    request.timeout = patience;
    request.onprogress = ({ loaded }) => loaded > largest && request.abort();
    request.onloadend = () => signal.removeEventListener('abort', abort);
    request.onabort = fail;
    request.onerror = fail;
    request.ontimeout = fail;
    request.onload = () => {
      const { status, response, responseURL } = request;
      const isPage = response?.contentType === 'text/html' && pathOf(responseURL) === pathOf(url);
      if (status === 200 && isPage) resolve(response as Document);
      else fail();
    };
    request.send();
  });
}

/** Sites send readers on to the same page with a slash; whoever is sent elsewhere gets another text. */
function pathOf(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return origin + pathname.replace(/\/$/, '') + search;
}
