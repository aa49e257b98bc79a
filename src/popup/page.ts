import { isWelcome } from '../messages/OwnPage.ts';
import { type PageState, stateInPage } from '../messages/PageReader.ts';
import { browser } from '../platform/browser.ts';

/** Why no extension may read a page. */
export type Restriction = 'browser' | 'store' | 'document' | 'file' | 'access';

/** The page of the tab under the popup. */
export interface Page {
  tabId: number;
  /** Empty where the browser does not tell. */
  url: string;
  state: PageState | null;
  restriction: Restriction | null;
}

/** Hosts on which browsers let no extension run, whatever it may. */
const stores =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/u;

/** In the page where the reader can be tried, the button opens it as on any other. */
const welcomeState: PageState = { open: false, problem: null, contentType: 'text/html' };

/** The page that the popup stands over. */
export async function currentPage(): Promise<Page | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const url = tab.url ?? '';
  const state = isWelcome(url) ? welcomeState : await stateOf(tab.id);
  return { tabId: tab.id, url, state, restriction: restrictionOf(url, state) };
}

/**
 * Why the reader cannot be opened on a page; null where it can.
 *
 * @param state null where the browser lets no script into the page.
 */
export function restrictionOf(url: string, state: PageState | null): Restriction | null {
  if (state) return isDocument(state.contentType) ? null : 'document';
  if (stores.test(url)) return 'store';
  if (/^https?:/u.test(url)) return /\.pdf(?:$|[?#])/iu.test(url) ? 'document' : 'access';
  // Of its own pages Chrome does not even tell the address.
  return url.startsWith('file:') ? 'file' : 'browser';
}

async function stateOf(tabId: number): Promise<PageState | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: stateInPage });
    return (frame?.result as PageState | undefined) ?? null;
  } catch {
    return null;
  }
}

function isDocument(contentType: string): boolean {
  return /html|xml|^text\/plain/u.test(contentType);
}
