import { expect, test } from 'vitest';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsGone, readerIsOpen } from '../support/readerIsOpen.ts';
import { samplePage } from '../support/samplePage.ts';
import { setToolbar } from '../support/setToolbar.ts';

const url = 'https://news.example/harbour/lighthouse-stays';

const before = async ({ server }: Running) => server.serve(url, samplePage());

inBrowsers(['chromium', 'firefox'], { display: 'unseen', before }, (running) => {
  test('the first control of the popup opens the reader and closes it', async () => {
    const { driver, tab } = running;
    await setToolbar(driver, 'popup');
    await tab.goto(url);
    const popup = await tab.openPopup();
    await popup.click('#toggle');
    await readerIsOpen(tab);
    const again = await tab.openPopup();
    await again.click('#toggle');
    await readerIsGone(tab);
  });

  test('the button in the toolbar opens and closes the reader at once, where chosen', async () => {
    const { driver, tab } = running;
    await setToolbar(driver, 'reader');
    await tab.goto(url);
    await tab.clickToolbar();
    await readerIsOpen(tab);
    await tab.clickToolbar();
    await readerIsGone(tab);
    await tab.clickToolbar();
    await readerIsOpen(tab);
  });

  test('the keys on the keyboard open and close the reader', async () => {
    const { tab } = running;
    await tab.goto(url);
    await tab.pressShortcut();
    await readerIsOpen(tab);
    await tab.pressShortcut();
    await readerIsGone(tab);
  });

  test('one Esc closes the reader', async () => {
    const { tab } = running;
    await tab.goto(url);
    await tab.pressShortcut();
    await readerIsOpen(tab);
    await tab.press('Escape');
    await readerIsGone(tab);
  });

  test('the close button closes the reader', async () => {
    const { tab } = running;
    await tab.goto(url);
    await tab.pressShortcut();
    await readerIsOpen(tab);
    await tab.clickInReader('button.close');
    await readerIsGone(tab);
  });

  test('a background that the browser has stopped starts again for each press', async () => {
    const { driver, tab } = running;
    await setToolbar(driver, 'reader');
    await tab.goto(url);
    await driver.stopBackground();
    await tab.clickToolbar();
    await readerIsOpen(tab);
    await driver.stopBackground();
    await tab.pressShortcut();
    await readerIsGone(tab);
  });

  test('nothing of ours is in a page before it is asked for', async () => {
    const { driver, tab } = running;
    await tab.goto(url);
    expect(await tab.isReaderOpen()).toBe(false);
    if (driver.can.listScripts) expect(tab.ourScripts()).toEqual([]);
  });
});
