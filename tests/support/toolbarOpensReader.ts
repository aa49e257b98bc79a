import type { Driver, Tab } from './Driver.ts';
import { until } from './until.ts';

declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  action: { getPopup(details: object): Promise<string> };
};

/** Lets a click on the toolbar button open and close the reader, as a person may choose. */
export async function toolbarOpensReader(driver: Driver): Promise<void> {
  const value = { toolbar: 'reader' };
  await driver.inExtension((item) => chrome.storage.local.set({ preferences: item }), {
    version: 1,
    changed: Date.now(),
    value,
  });
  await until('the button opens the reader', () =>
    driver.inExtension(async () => (await chrome.action.getPopup({})) === ''),
  );
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
