import { expect, test } from 'vitest';
import messages from '../../src/locales/en.json';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsOpen } from '../support/readerIsOpen.ts';
import { readerText } from '../support/readerText.ts';
import { samplePage, samplePageText } from '../support/samplePage.ts';
import { setToolbar } from '../support/setToolbar.ts';
import { until } from '../support/until.ts';

declare const chrome: {
  action: { getTitle(of: { tabId: number | undefined }): Promise<string> };
  tabs: { query(what: object): Promise<{ id?: number }[]> };
};

const url = 'https://news.example/harbour/after-nothing';

async function before({ server, driver }: Running) {
  server.serve(url, samplePage());
  await setToolbar(driver, 'reader');
}

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test('in an empty tab it is said that there is nothing to read, and the next page is read', async () => {
    const { driver, tab } = running;
    const titles = () =>
      driver.inExtension(async () => {
        const tabs = await chrome.tabs.query({});
        return Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id })));
      });
    await tab.clickToolbar();
    if (driver.can.enterEmptyTab) {
      await readerIsOpen(tab);
      const shown = await tab.inReader((root) => root.querySelector('main')?.textContent ?? '');
      expect(shown).toContain(messages.reader_no_article_title.message);
    } else {
      await until('the button says it', async () =>
        (await titles()).includes(messages.action_restricted.message),
      );
    }
    await tab.goto(url);
    await until(
      'the button says it no more',
      async () => !(await titles()).includes(messages.action_restricted.message),
    );
    await tab.clickToolbar();
    await readerIsOpen(tab);
    expect((await readerText(tab)).body).toEqual(samplePageText);
  });
});
