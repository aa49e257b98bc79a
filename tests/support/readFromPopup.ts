import type { Tab } from './Driver.ts';
import { readerIsOpen } from './readerIsOpen.ts';

/**
 * Opens the reader by the first control of the popup, and waits for it.
 *
 * @param url a page to go to first; else the one that the tab shows.
 */
export async function readFromPopup(tab: Tab, url?: string): Promise<void> {
  if (url) await tab.goto(url);
  const popup = await tab.openPopup();
  await popup.click('#toggle');
  await readerIsOpen(tab);
}
