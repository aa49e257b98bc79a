import { expect, test } from 'vitest';
import messages from '../../src/locales/en.json';
import type { Driver } from '../support/Driver.ts';
import { enter } from '../support/fields.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { isWatched } from '../support/listSite.ts';
import { samplePage } from '../support/samplePage.ts';
import { until } from '../support/until.ts';

const article = (host: string) => `https://${host}/2024/05/harbour/lighthouse-stays.html`;
const withMetadata = samplePage({ head: '<meta property="og:type" content="article">' });
const hosts = [
  'news.example',
  'www.news.example',
  'other.example',
  'left.example',
  'refused.example',
  'asked.example',
];

async function before({ server }: Running) {
  for (const host of hosts) server.serve(article(host), withMetadata);
}

/** Chromium's question closes the popup, which comes back; Firefox's leaves it open. */
const popupSaysSo = (driver: Driver) =>
  until('the popup is there to say so', () =>
    driver.inExtension(async () => {
      const popups = await chrome.runtime.getContexts({ contextTypes: ['POPUP'] });
      return popups.length === 1;
    }),
  );

/** Lists the site of an article in the popup, with the browser's leave. */
async function switchOn(running: Running, host: string): Promise<void> {
  const { driver, tab } = running;
  // What asks opens in front the first time, and would close the popup.
  await isWatched(driver, host);
  await tab.goto(article(host));
  const popup = await tab.openPopup();
  await popup.click('#listing input');
  await driver.answerPrompt('allow');
  await until('the site is listed', () => isWatched(driver, host));
  await popupSaysSo(driver);
}

inBrowsers(['chromium', 'firefox'], { display: 'unseen', before }, (running) => {
  test('switched on and allowed, the site opens by itself from the next visit on; no other does', async () => {
    const { driver, tab } = running;
    await switchOn(running, 'news.example');

    await tab.goto(article('other.example'));
    expect(await tab.isReaderOpen()).toBe(false);
    await tab.goto(article('news.example'));
    await until('the reader opened by itself', () => tab.isReaderOpen());
    await tab.goto(article('www.news.example'));
    await until('the reader opened on the sub-domain', () => tab.isReaderOpen());

    const unlisted = await driver.newTab(article('other.example'));
    expect(await unlisted.isReaderOpen()).toBe(false);
    if (driver.can.listScripts) expect(unlisted.ourScripts()).toEqual([]);
    await unlisted.close();
  });

  test('the browser’s settings take the access back: the popup and the list say so', async () => {
    const { driver, tab } = running;
    await driver.inExtension(() =>
      chrome.permissions.remove({ origins: ['*://*.news.example/*'] }),
    );
    await until('nothing is registered', async () => !(await isWatched(driver, 'news.example')));
    await tab.goto(article('news.example'));
    const popup = await tab.openPopup();
    const hint = await popup.evaluate(() => document.querySelector('#listing-hint')?.textContent);
    expect(hint).toBe(messages.popup_lacks_access.message);
    await popup.close();
    const options = await driver.newTab(driver.ourUrl('options.html'));
    await until('the list says so', () =>
      options.evaluate(
        (remark) => document.querySelector('#listed')?.textContent?.includes(remark),
        messages.listed_lacks_access.message,
      ),
    );
    await options.close();
  });

  test('taken off the list, a site keeps no access', async () => {
    const { driver, tab } = running;
    await switchOn(running, 'other.example');
    const again = await tab.openPopup();
    await again.click('#listing input');
    await until(
      'the site is off the list',
      async () => !(await isWatched(driver, 'other.example')),
    );
    await until('the access is given back', () =>
      driver.inExtension(
        async () => !(await chrome.permissions.contains({ origins: ['*://*.other.example/*'] })),
      ),
    );
    await tab.goto(article('other.example'));
    expect(await tab.isReaderOpen()).toBe(false);
  });

  test('switched on where a line alone leaves the page out, the page opens by itself', async () => {
    const { driver, tab } = running;
    await driver.inExtension(() =>
      chrome.storage.local.set({
        'site:left.example': { value: { never: ['/2024/*'] }, changed: 1, version: 1 },
      }),
    );
    await switchOn(running, 'left.example');
    await tab.goto(article('left.example'));
    await until('the reader opened by itself', () => tab.isReaderOpen());
  });

  test('a site that waits for the answer is listed, whatever another page takes for declined', async () => {
    const { driver } = running;
    await isWatched(driver, 'asked.example');
    const options = await driver.newTab(driver.ourUrl('options.html'));
    await enter(options, '#add-pattern', 'asked.example');
    await options.click('#add button');
    // As a popup does that opens in another window meanwhile.
    await until('it waits', () =>
      driver.inExtension(async () => {
        const { pendingListing } = await chrome.storage.session.get('pendingListing');
        await chrome.storage.session.remove('pendingListing');
        return pendingListing !== undefined;
      }),
    );
    await driver.answerPrompt('allow');
    await until('the site is listed', () => isWatched(driver, 'asked.example'));
    await options.close();
  });

  test('refused, the site is not listed, and the popup says so', async () => {
    const { driver, tab } = running;
    await tab.goto(article('refused.example'));
    const popup = await tab.openPopup();
    await popup.click('#listing input');
    await driver.answerPrompt('deny');
    await until('the question was answered', () => tab.evaluate(() => document.hasFocus()));
    // Chromium's question closes the popup, Firefox's leaves it open.
    const isOpen = await popup.evaluate(() => true).catch(() => false);
    const again = isOpen ? popup : await tab.openPopup();
    await until('the popup says why', async () =>
      // The name stands between marks that keep its direction.
      /refused\.example\W* is not listed/.test(
        await again.evaluate(() => document.body.textContent ?? ''),
      ),
    );
    expect(await isWatched(driver, 'refused.example')).toBe(false);
  });
});

interface Origins {
  origins: string[];
}

declare const chrome: {
  permissions: {
    contains(what: Origins): Promise<boolean>;
    remove(what: Origins): Promise<boolean>;
  };
  runtime: { getContexts(which: { contextTypes: ['POPUP'] }): Promise<object[]> };
  storage: {
    local: { set(items: object): Promise<void> };
    session: {
      get(key: string): Promise<Record<string, unknown>>;
      remove(key: string): Promise<void>;
    };
  };
};
