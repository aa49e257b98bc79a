import { describe, expect, test } from 'vitest';
import { articlePage, expectPage, expectReader } from '../support/autoPages.ts';
import { inBrowsers } from '../support/inBrowsers.ts';
import { until } from '../support/until.ts';

const site = 'http://other.example';
const bridge = `${site}/africa/what-became-of-the-bridge/`;
const tower = `${site}/africa/what-became-of-the-tower/`;

describe('a reader that was opened by hand', () => {
  // Chrome gives no entry of its history that could be taken away without a trace.
  inBrowsers(['firefox'], {}, (running) => {
    // In a task of its own, or the page could be gone before it answered.
    const back = () => running.tab.evaluate(() => void setTimeout(() => history.back()));
    const address = () => running.tab.evaluate(() => location.href);
    const arrive = (url: string) =>
      until(`the address is ${url}`, async () => (await address().catch(() => '')) === url);
    const openByHand = async () => {
      running.server.serve(tower, articlePage('tower', {}));
      running.server.serve(
        bridge,
        articlePage('bridge', {
          head: '<script>addEventListener("popstate", () => { window.moved = true; });</script>',
        }),
      );
      await running.tab.goto(tower);
      await running.tab.goto(bridge);
      const html = await running.tab.evaluate(() => document.documentElement.outerHTML);
      const length = await running.tab.evaluate(() => history.length);
      const popup = await running.tab.openPopup();
      await popup.click('#toggle');
      await expectReader(running.tab, 'bridge');
      await until('Back would close the reader', () =>
        running.tab.evaluate((before) => history.length > before, length),
      );
      return html;
    };

    test('is closed by Back, and the page sees nothing of it', async () => {
      const html = await openByHand();
      await back();
      await expectPage(running.tab);
      expect(await address()).toBe(bridge);
      expect(await running.tab.evaluate(() => document.documentElement.outerHTML)).toBe(html);
      expect(await running.tab.evaluate(() => Reflect.get(globalThis, 'moved'))).toBe(undefined);
      await back();
      await arrive(tower);
    });

    test('leaves nothing for Back to undo once it was closed', async () => {
      await openByHand();
      await running.tab.press('Escape');
      await expectPage(running.tab);
      await back();
      await arrive(tower);
    });
  });
});
