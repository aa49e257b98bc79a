import type { Tabs } from 'webextension-polyfill';
import { type PageState, stateInPage } from '../messages/PageReader.ts';
import { toggleReader } from '../messages/toggleReader.ts';
import { browser } from '../platform/browser.ts';
import { takePending } from '../sites/pendingStore.ts';
import { askAccess, giveBack } from '../sites/permissionStore.ts';
import { siteOf } from '../sites/SitePattern.ts';
import { readSites } from '../sites/siteStore.ts';

/**
 * Milliseconds after which a page that does not finish loading is read as it is: well below the thirty
 * seconds after which Chrome stops an idle background, which could not give the access back then.
 */
const longestWait = 8000;

/**
 * Opens a link in a new tab with the reader in it. The browser asks for access to the link's site,
 * which is given back once the reader is there, unless the site is listed.
 *
 * Called in the very turn of the click in the menu: nothing may be awaited before the browser is asked.
 */
export async function readLink(url: string, openerTabId: number | undefined): Promise<void> {
  const site = siteOf(url);
  if (!site) return;
  // This answer lists nothing: what still waits for one was declined.
  const [allowed] = await Promise.all([askAccess([site]), takePending()]);
  if (!allowed) return;
  const tab = await browser.tabs.create(openerTabId === undefined ? { url } : { url, openerTabId });
  try {
    if (tab.id !== undefined && (await isThere(tab.id))) await openReader(tab.id);
  } finally {
    await giveBack(site, await readSites());
  }
}

/** A listed site may have opened by itself meanwhile. */
async function openReader(tabId: number): Promise<void> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: stateInPage });
  const state = frame?.result as PageState | undefined;
  if (!state?.open) await toggleReader(tabId);
}

/**
 * Waits until a tab's page has loaded, or long enough.
 *
 * @returns false where the tab was closed.
 */
function isThere(tabId: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (there: boolean) => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve(there);
    };
    const onUpdated = (id: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
      if (id === tabId && status === 'complete') settle(true);
    };
    const onRemoved = (id: number) => {
      if (id === tabId) settle(false);
    };
    const timer = setTimeout(() => settle(true), longestWait);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
  });
}
