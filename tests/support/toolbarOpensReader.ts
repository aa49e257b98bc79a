import type { Driver, Tab } from './Driver.ts';
import { setToolbar } from './setToolbar.ts';
import { until } from './until.ts';

/** Lets a click on the toolbar button open and close the reader, as a person may choose. */
export function toolbarOpensReader(driver: Driver): Promise<void> {
  return setToolbar(driver, 'reader');
}

/** Opens the reader on a page, and waits for it. */
export async function readPage(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await openReader(tab);
}

/** Opens the reader on the page that the tab shows, and waits for it. */
export async function openReader(tab: Tab): Promise<void> {
  await tab.clickToolbar();
  await until('the reader is open', () => tab.isReaderOpen());
}

export async function readerIsGone(tab: Tab): Promise<void> {
  await until('the reader is closed', async () => !(await tab.isReaderOpen()));
}
