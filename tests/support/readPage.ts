import type { Tab } from './Driver.ts';
import { readerIsOpen } from './readerIsOpen.ts';

/** Opens the reader on a page, and waits for it. */
export async function readPage(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await openReader(tab);
}

/** Opens the reader on the page that the tab shows, and waits for it. */
export async function openReader(tab: Tab): Promise<void> {
  await tab.clickToolbar();
  await readerIsOpen(tab);
}
