import { describe, expect, test } from 'vitest';
import { articlePage, expectPage, expectReader } from '../support/autoPages.ts';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { listSite } from '../support/listSite.ts';
import { until } from '../support/until.ts';

declare const chrome: { storage: { session: { get(keys: null): Promise<object> } } };

const listed = 'http://news.example';
const unlisted = 'http://other.example';
const bridge = '/africa/what-became-of-the-bridge/';
const tower = '/africa/what-became-of-the-tower/';

/** Both kinds of coming back: from the browser's cache of pages, and loaded anew. */
const caches = [
  ['kept whole', ''],
  ['loaded anew', '<script>addEventListener("unload", () => undefined);</script>'],
] as const;

const options = {
  hosts: ['*://*.news.example/*', '*://*.other.example/*'],
  before: ({ driver }: { driver: Parameters<typeof listSite>[0] }) =>
    listSite(driver, 'news.example'),
};

async function openByHand(tab: Tab): Promise<void> {
  const popup = await tab.openPopup();
  await popup.click('#toggle');
}

/** Closes the reader and waits until the background knows. */
async function closeByHand({ tab, driver }: Running): Promise<void> {
  await tab.press('Escape');
  await expectPage(tab);
  const kept = () =>
    driver.inExtension(async () => JSON.stringify(await chrome.storage.session.get(null)));
  await until('it is remembered', async () => (await kept()).includes('closed'));
}

describe('history', () => {
  inBrowsers(['chromium', 'firefox'], options, (running) => {
    // In a task of its own, or the page could be gone before it answered.
    const back = () => running.tab.evaluate(() => void setTimeout(() => history.back()));
    const address = () => running.tab.evaluate(() => location.href);
    const arrive = (url: string) =>
      until(`the address is ${url}`, async () => (await address().catch(() => '')) === url);
    const serve = (head: string) => {
      for (const site of [listed, unlisted]) {
        running.server.serve(site + bridge, articlePage('bridge', { head }));
        running.server.serve(site + tower, articlePage('tower', { head }));
      }
    };

    test('Back goes back from a reader that opened by itself', async () => {
      serve('');
      await running.tab.goto(unlisted + tower);
      await running.tab.goto(listed + bridge);
      await expectReader(running.tab, 'bridge');
      await back();
      await arrive(unlisted + tower);
    });

    test.each(caches)(
      'a page is as it was left when one comes back to it (%s)',
      async (_name, head) => {
        serve(head);
        await running.tab.goto(listed + bridge);
        await expectReader(running.tab, 'bridge');
        await running.tab.press('Escape');
        await expectPage(running.tab);
        await running.tab.goto(listed + tower);
        await expectReader(running.tab, 'tower');
        await back();
        await arrive(listed + bridge);
        await expectPage(running.tab);
        expect(await running.tab.isReaderOpen()).toBe(false);
        await running.tab.evaluate(() => void setTimeout(() => history.forward()));
        await arrive(listed + tower);
        await expectReader(running.tab, 'tower');
      },
    );

    test.each(caches)(
      'a page closed and opened again by hand is open on coming back (%s)',
      async (_name, head) => {
        serve(head);
        await running.tab.goto(listed + bridge);
        await expectReader(running.tab, 'bridge');
        await running.tab.press('Escape');
        await expectPage(running.tab);
        await openByHand(running.tab);
        await expectReader(running.tab, 'bridge');
        await running.tab.goto(listed + tower);
        await expectReader(running.tab, 'tower');
        await back();
        await arrive(listed + bridge);
        await expectReader(running.tab, 'bridge');
      },
    );

    test('a page that is loaded again opens as the list says', async () => {
      serve('');
      await running.tab.goto(listed + bridge);
      await expectReader(running.tab, 'bridge');
      await closeByHand(running);
      await running.tab.reload();
      await expectReader(running.tab, 'bridge');
    });
  });
});
