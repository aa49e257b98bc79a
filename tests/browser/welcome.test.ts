import { describe, expect, test } from 'vitest';
import { axeInOurPage } from '../support/axe.ts';
import type { Driver, Tab } from '../support/Driver.ts';
import { textOf } from '../support/fields.ts';
import { inBrowsers } from '../support/inBrowsers.ts';
import { until } from '../support/until.ts';

declare const chrome: {
  tabs: { query(wanted: object): Promise<{ url?: string }[]> };
  storage: { local: object };
};
/** In a page of our own, scripts and tests share one world. */
declare const broadsheetReader: { root: ShadowRoot } | undefined;

const countWelcome = (driver: Driver) =>
  driver.inExtension(
    async () =>
      (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length,
  );

const titleInReader = (tab: Tab) =>
  tab.evaluate(() =>
    typeof broadsheetReader === 'undefined'
      ? null
      : (broadsheetReader.root.querySelector('h1')?.textContent ?? null),
  );

const isRead = (tab: Tab) =>
  until(
    'the sample is read',
    async () => (await titleInReader(tab)) === 'The last ferry leaves at dusk',
  );
const isClosed = (tab: Tab) =>
  until('the reader is closed', async () => (await titleInReader(tab)) === null);

describe('the first page', () => {
  inBrowsers(['chromium', 'firefox'], { display: 'unseen', keepWelcome: true }, (running) => {
    async function openWelcome(): Promise<Tab> {
      const { tab, driver } = running;
      await tab.goto(driver.ourUrl('welcome.html'));
      await until('the page is filled', () =>
        tab.evaluate(() => document.querySelector('#shortcut')?.textContent),
      );
      return tab;
    }

    test('opens once, on install', async () => {
      await until('it is open', async () => (await countWelcome(running.driver)) === 1);
    });

    test('opens the real reader on its sample, by button, and Esc closes it', async () => {
      const tab = await openWelcome();
      await tab.click('#read');
      await isRead(tab);
      const text = await tab.evaluate(() =>
        typeof broadsheetReader === 'undefined'
          ? ''
          : broadsheetReader.root.querySelector('.body')?.textContent,
      );
      expect(text).toContain('Sanna Ekholm');
      expect(text).not.toContain('newsletter');
      await tab.press('Escape');
      await isClosed(tab);
    });

    test('opens and closes it with the key, as on any page', async () => {
      const tab = await openWelcome();
      await tab.pressShortcut();
      await isRead(tab);
      await tab.pressShortcut();
      await isClosed(tab);
    });

    test('opens it from the popup', async () => {
      const tab = await openWelcome();
      const popup = await tab.openPopup();
      await popup.click('#toggle');
      await isRead(tab);
    });

    test('keeps the theme that is picked', async () => {
      const tab = await openWelcome();
      await tab.click('#look input[value=sepia]');
      await until('the preview is sepia', () =>
        tab.evaluate(() => document.querySelector('#preview[data-theme=sepia]') !== null),
      );
      await tab.click('#read');
      await isRead(tab);
      await until('the reader is sepia', () =>
        tab.evaluate(
          () =>
            typeof broadsheetReader !== 'undefined' &&
            broadsheetReader.root.querySelector('dialog[data-theme=sepia]') !== null,
        ),
      );
    });

    test('says what could not be kept, and shows it all the same', async () => {
      const tab = await openWelcome();
      await tab.evaluate(() => {
        const value = () => Promise.reject(new Error('Storage is full'));
        Object.defineProperty(chrome.storage.local, 'set', { value });
      });
      await tab.click('#read');
      await isRead(tab);
      const size = () =>
        tab.evaluate(() => {
          if (typeof broadsheetReader === 'undefined') return '';
          return getComputedStyle(broadsheetReader.root.querySelector('.body p') as Element)
            .fontSize;
        });
      const found = await size();
      await tab.press('+');
      await until('the text is larger', async () => (await size()) !== found);
      await tab.press('Escape');
      await isClosed(tab);
      await until('the page says it', async () =>
        (await textOf(tab, '#notice')).includes('Storage is full'),
      );
    });

    test.each(['light', 'dark'] as const)('axe finds nothing in the %s', async (scheme) => {
      expect(await axeInOurPage(await openWelcome(), scheme)).toEqual([]);
    });

    test('is reached again from the options', async () => {
      const { tab, driver } = running;
      await tab.goto(driver.ourUrl('options.html'));
      await tab.click('#welcome');
      await until('the first page is shown', () =>
        tab.evaluate(() => location.pathname === '/welcome.html').catch(() => false),
      );
    });
  });
});
