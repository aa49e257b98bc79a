import { describe, expect, test } from 'vitest';
import { articlePage, expectPage, expectReader } from '../support/autoPages.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { until } from '../support/until.ts';

const site = 'http://other.example';
const bridge = `${site}/africa/what-became-of-the-bridge/`;
const tower = `${site}/africa/what-became-of-the-tower/`;

/** A page that hears of all that moves in its history, and of the keys in it. */
const listening = `<script>
  window.heard = [];
  for (const type of ['popstate', 'hashchange', 'pagehide', 'beforeunload']) {
    addEventListener(type, (event) => heard.push(event.type));
  }
  for (const type of ['navigate', 'navigateerror', 'currententrychange']) {
    window.navigation?.addEventListener(type, (event) => heard.push(event.type));
  }
  document.addEventListener('keydown', (event) => heard.push(event.key));
  history.replaceState({ mine: true }, '');
</script>`;

/** All by which a page could tell that somebody was at its history. */
const traces = ({ tab }: Running) =>
  tab.evaluate(() => ({
    html: document.documentElement.outerHTML,
    state: history.state,
    address: location.href,
    heard: Reflect.get(globalThis, 'heard'),
    scroll: scrollY,
    frames: frames.length,
  }));

const address = ({ tab }: Running) => tab.evaluate(() => location.href).catch(() => '');
const lengthOf = ({ tab }: Running) => tab.evaluate(() => history.length);

/** @param use what somebody does in the page before. */
async function openByHand(running: Running, use?: () => Promise<void>) {
  running.server.serve(tower, articlePage('tower', {}));
  running.server.serve(bridge, articlePage('bridge', { head: listening }));
  await running.tab.goto(tower);
  // Firefox's button passes over a page in which nobody clicked.
  await running.tab.click('h1');
  await running.tab.goto(bridge);
  await use?.();
  const found = { ...(await traces(running)), length: await lengthOf(running) };
  const popup = await running.tab.openPopup();
  await popup.click('#toggle');
  await expectReader(running.tab, 'bridge');
  return found;
}

async function expectTower(running: Running) {
  await until('the page before is there', async () => (await address(running)) === tower);
}

describe('a reader that was opened by hand', () => {
  inBrowsers(['chromium', 'firefox'], { display: 'unseen' }, (running) => {
    test('is closed by the keys that go back, and the page sees nothing of it', async () => {
      const { length, ...found } = await openByHand(running);
      await running.tab.pressOnKeyboard('alt+Left');
      await expectPage(running.tab);
      expect(await traces(running)).toEqual(found);
      await running.tab.pressOnKeyboard('alt+Left');
      await expectTower(running);
    });
  });

  inBrowsers(['chromium'], { display: 'unseen' }, (running) => {
    test('leaves nothing for Back to undo once it was closed', async () => {
      const { length, ...found } = await openByHand(running);
      await running.tab.pressOnKeyboard('Escape');
      await expectPage(running.tab);
      expect(await traces(running)).toEqual(found);
      expect(await lengthOf(running)).toBe(length);
      await running.tab.pressOnKeyboard('alt+Left');
      await expectTower(running);
    });
  });

  // Chromium's own button is not to be had without a trace in the tab's history.
  inBrowsers(['firefox'], {}, (running) => {
    test.each(['the page before', 'the reader'])(
      'is closed by the button, once somebody clicked in %s',
      async (where) => {
        const { tab } = running;
        const { length, ...found } = await openByHand(running, async () => {
          if (where === 'the page before') await tab.click('h1');
        });
        if (where === 'the reader') await tab.clickInReader('h1');
        await until('Back would close the reader', async () => (await lengthOf(running)) > length);
        await tab.pressBackButton();
        await expectPage(tab);
        expect(await traces(running)).toEqual(found);
        await tab.pressBackButton();
        await expectTower(running);
      },
    );

    test('leaves nothing for the button to undo once it was closed', async () => {
      const { tab } = running;
      const { length, ...found } = await openByHand(running, () => tab.click('h1'));
      await until('Back would close the reader', async () => (await lengthOf(running)) > length);
      await tab.press('Escape');
      await expectPage(tab);
      expect(await traces(running)).toEqual(found);
      await tab.pressBackButton();
      await expectTower(running);
    });
  });
});
