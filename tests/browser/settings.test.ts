import { describe, expect, test } from 'vitest';
import type { Tab, View } from '../support/Driver.ts';
import { chooseFile, enter, textOf } from '../support/fields.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { keepLook } from '../support/keepLook.ts';
import { readerIsOpen } from '../support/readerIsOpen.ts';
import { samplePage } from '../support/samplePage.ts';
import { until } from '../support/until.ts';

declare const chrome: {
  storage: {
    local: { set(items: object): Promise<void>; clear(): Promise<void> };
    sync: { get(key: null): Promise<Record<string, { value?: unknown }>> };
  };
};

const url = 'https://news.example/story';

async function serveStory({ server }: Running) {
  server.serve(url, samplePage());
}

async function openReader(tab: Tab): Promise<void> {
  await tab.goto(url);
  await tab.pressShortcut();
  await readerIsOpen(tab);
}

const themeOf = (tab: Tab) =>
  tab.inReader((root) => root.querySelector('dialog')?.getAttribute('data-theme'));

const sizeIn = (view: View) => textOf(view, '.slider:has([name=fontSize]) output');

const waitForText = (view: View, selector: string, part: string) =>
  until(`${selector} says "${part}"`, async () => (await textOf(view, selector)).includes(part));

describe('settings', () => {
  inBrowsers(['chromium', 'firefox'], { display: 'unseen', before: serveStory }, (running) => {
    async function openOptions(): Promise<Tab> {
      const options = await running.driver.newTab(running.driver.ourUrl('options.html'));
      await until('the settings are shown', () => textOf(options, '#shortcut'));
      return options;
    }

    test('a theme chosen in the options reaches the open reader, and other machines', async () => {
      const { tab, driver } = running;
      await openReader(tab);
      const options = await openOptions();
      await options.click('#look input[value=sepia]');
      await until('the reader is sepia', async () => (await themeOf(tab)) === 'sepia');
      await until('the exchange has it', () =>
        driver.inExtension(async () =>
          JSON.stringify((await chrome.storage.sync.get(null))['look']),
        ),
      );
      await options.close();
    });

    test('the sample text in the options is set in the face that was chosen', async () => {
      const options = await openOptions();
      for (const [font, family] of [
        ['dyslexic', 'Broadsheet Dyslexic'],
        ['sans', 'Broadsheet Sans'],
      ] as const) {
        await options.click(`#look input[value=${font}] + span`);
        await until(`${family} is there`, () =>
          options.evaluate(
            (name) =>
              [...document.fonts].some(
                (face) => face.family.replaceAll('"', '') === name && face.status === 'loaded',
              ),
            family,
          ),
        );
      }
      await options.close();
    });

    test('a slider does not jump back under the keys that move it', async () => {
      await keepLook(running.driver, {});
      const options = await openOptions();
      await until('the size is shown', async () => (await sizeIn(options)).startsWith('20'));
      await options.evaluate(async () => {
        const slider = document.querySelector<HTMLInputElement>('[name=fontSize]');
        for (let step = 0; step < 12; step += 1) {
          slider?.stepUp();
          slider?.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((done) => setTimeout(done, 4));
        }
      });
      expect(await sizeIn(options)).toMatch(/^32/);
      await options.close();
    });

    test('a size chosen in the popup is seen at once in the open reader', async () => {
      const { tab } = running;
      await openReader(tab);
      const popup = await tab.openPopup();
      await until('the popup shows the look', () => textOf(popup, '#look output'));
      await enter(popup, '#look [name=fontSize]', '31');
      await until('the text is larger', () =>
        tab.inReader((root) => {
          const text = root.querySelector('.article');
          return text !== null && getComputedStyle(text).fontSize === '31px';
        }),
      );
    });

    test('corrupt stored values become defaults, and the options say so', async () => {
      const { tab, driver } = running;
      await driver.inExtension(() =>
        chrome.storage.local.set({
          look: { version: 1, changed: 9e15, value: { theme: 'pink', fontSize: 22 } },
          preferences: 'nonsense',
          'site:news.example': { version: 1, changed: 9e15, value: 7 },
        }),
      );
      await openReader(tab);
      expect(await themeOf(tab)).toBe('auto');
      const options = await openOptions();
      await waitForText(options, '#stored p', 'look theme, site:news.example');
      await options.click('#stored button');
      await until('they are cleared', () =>
        options.evaluate(() => document.querySelector<HTMLElement>('#stored')?.hidden),
      );
      await options.close();
    });

    test('the test field says which line decides for an address', async () => {
      const { driver } = running;
      await driver.inExtension(() =>
        chrome.storage.local.set({
          'site:elpais.com': {
            version: 1,
            changed: 9e15,
            value: { open: ['/opinion/*'], never: ['/opinion/humor'], look: {} },
          },
        }),
      );
      const options = await openOptions();
      await enter(options, '#test-url', 'elpais.com/opinion/a');
      await waitForText(options, '#test-said', 'Opens by itself');
      await enter(options, '#test-url', 'https://www.elpais.com/opinion/humor/b?c=1');
      await waitForText(options, '#test-said', '!elpais.com/opinion/humor');
      await enter(options, '#test-url', 'https://elpais.com/deportes');
      await waitForText(options, '#test-said', 'No line');
      await options.close();
    });

    test('an import shows what it would change, and changes nothing before it is applied', async () => {
      const { tab } = running;
      await openReader(tab);
      const before = await themeOf(tab);
      const options = await openOptions();
      await chooseFile(options, 'no settings');
      await waitForText(options, '#notice', 'not a Broadsheet settings file');
      await chooseFile(
        options,
        JSON.stringify({
          broadsheet: 'settings',
          version: 1,
          items: { look: { theme: 'gray', width: 1e9 }, stranger: {} },
        }),
      );
      await waitForText(options, '#changes', 'Theme');
      await waitForText(options, '#changes ul', 'look width');
      expect(await themeOf(tab)).toBe(before);
      await options.click('#changes .primary');
      await until('the reader is gray', async () => (await themeOf(tab)) === 'gray');
      await options.close();
    });

    test('the search leaves only what it finds', async () => {
      const options = await openOptions();
      await enter(options, '#search', 'Éxport');
      const shown = await until('one section is left', () =>
        options.evaluate(() => {
          const titles = [...document.querySelectorAll('h2')].filter((title) => title.offsetParent);
          return titles.length === 1 && titles[0]?.id;
        }),
      );
      expect(shown).toBe('carry-title');
      await options.close();
    });
  });
});
