import { browser } from '../platform/browser.ts';

/** The page that shows on install, where the reader can be tried. */
export const welcomePage = 'welcome.html';

/** Carries the id of the tab in which the reader is to open or close. */
const channel = 'broadsheet toggle';

/**
 * Opens or closes the reader in a page of our own, into which browsers put no script.
 *
 * @returns false where the tab shows another page.
 */
export async function toggleInOwnPage(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  if (!isWelcome(url ?? '')) return false;
  const sender = new BroadcastChannel(channel);
  sender.postMessage(tabId);
  sender.close();
  return true;
}

/** Calls back when the reader is to open or close in this page. */
export async function onToggle(toggle: () => void): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  new BroadcastChannel(channel).addEventListener('message', ({ data }) => {
    if (data === id) toggle();
  });
}

/** Whether a page is the one in which the reader can be tried. */
export function isWelcome(url: string): boolean {
  return url.startsWith(browser.runtime.getURL(welcomePage));
}
