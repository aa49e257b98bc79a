import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Json, Tab } from '../support/Driver.ts';
import { enter as enterInto } from '../support/fields.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { keepLook } from '../support/keepLook.ts';
import { readFromPopup } from '../support/readFromPopup.ts';
import { readPage } from '../support/readPage.ts';
import { samplePage } from '../support/samplePage.ts';
import { setToolbar } from '../support/setToolbar.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

declare const chrome: {
  storage: {
    local: { get(keys: null): Promise<Record<string, { value: Record<string, Json> }>> };
  };
};

const url = 'https://news.example/look';
const spy = 'https://spy.example';

async function before({ server, driver }: Running) {
  server.serve(url, samplePage());
  await toolbarOpensReader(driver);
}

/** Ways to have something loaded, and beside them rules that are used. */
const hostile = `
  @import "${spy}/import.css";
  @font-face { font-family: Spy; src: url(${spy}/font.woff2) }
  p { background: url(${spy}/plain.png); text-indent: 11px; font-family: Spy }
  p { background-image: u\\72l("${spy}/escaped.png") }
  p { --spy: u\\72 l("${spy}/variable.png"); background: var(--spy) }
  p { background: image-set("${spy}/set.png" 1x) }
  p::before { content: URL(${spy}/content.png) }
  @media (min-width: 1px) { p { list-style: url(${spy}/media.png); letter-spacing: 1px } }
  .title { position: fixed; inset: 0; z-index: 99999 }
  body, .bar, :host, dialog { display: none !important }
  .bar:has(~ main &) { display: none }
`;

function styleOf(tab: Tab, selector: string, property: string) {
  return tab.inReader(
    (root, found, name) => {
      const element = root.querySelector(found);
      return element ? getComputedStyle(element).getPropertyValue(name) : '';
    },
    selector,
    property,
  );
}

/** Puts a value into a field of the panel as a person does, with the events of it. */
function enter(tab: Tab, selector: string, value: string) {
  return tab.inReader(
    (root, field, text) => {
      const input = root.querySelector<HTMLInputElement>(field);
      if (!input) throw new Error(`no field ${field}`);
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    value,
  );
}

async function openLook(tab: Tab) {
  await tab.clickInReader('.tool.look');
  await until('the panel is open', () =>
    tab.inReader((root) => root.querySelector('.look-panel')?.matches(':popover-open')),
  );
}

describe('the look of the reader', () => {
  inBrowsers(['chromium', 'firefox'], { before }, (running) => {
    test('own CSS shapes the article, and can neither load anything nor take the bar away', async () => {
      const { tab, driver, server } = running;
      await keepLook(driver, { css: hostile });
      await readPage(tab, url);
      expect(await styleOf(tab, '.body p', 'text-indent')).toBe('11px');
      expect(await styleOf(tab, '.body p', 'letter-spacing')).toBe('1px');
      expect(await styleOf(tab, '.body p', 'background-image')).toBe('none');
      const top = await tab.inReader((root) => {
        const { x, y, width, height } =
          root.querySelector('.close')?.getBoundingClientRect() ?? new DOMRect();
        return root.elementFromPoint(x + width / 2, y + height / 2)?.closest('button')?.className;
      });
      expect(top).toContain('close');
      expect(server.seen.filter((request) => request.url.startsWith(spy))).toEqual([]);
    });

    test('own CSS shows as it is written, says what is left out, and goes on reset', async () => {
      const { tab, driver } = running;
      await keepLook(driver, {});
      await readPage(tab, url);
      await openLook(tab);
      await enter(tab, '[name=css]', 'p { text-indent: 9px; background: url(a.png) }');
      await until('it shows', async () => (await styleOf(tab, '.body p', 'text-indent')) === '9px');
      const said = await tab.inReader((root) => root.querySelector('.css .warning')?.textContent);
      expect(said).toContain('Left out: background-image: url');
      await tab.clickInReader('.look-panel .plain');
      await until(
        'it is gone',
        async () => (await styleOf(tab, '.body p', 'text-indent')) === '0px',
      );
    });

    test('tables have the colour of the text on pages of before the standards too', async () => {
      const { driver, tab } = running;
      await keepLook(driver, { theme: 'dark' });
      const page = await readFile('tests/pages/everything/source.html', 'utf8');
      running.server.serve(`${url}/old`, page.replace(/<!doctype html>/i, ''));
      await readPage(tab, `${url}/old`);
      expect(await tab.evaluate(() => document.compatMode)).toBe('BackCompat');
      const text = await styleOf(tab, '.body p', 'color');
      expect(await styleOf(tab, '.body td', 'color')).toBe(text);
      await keepLook(driver, {});
    });

    test('own colours show at once, with a warning where they are hard to read', async () => {
      const { tab, driver } = running;
      await keepLook(driver, {});
      await readPage(tab, url);
      await openLook(tab);
      await tab.clickInReader('[name=theme][value=own]');
      await enter(tab, '[name=ownPaper]', '#102030');
      const warned = () =>
        tab.inReader((root) => root.querySelector('.own .warning')?.textContent ?? '');
      await until('the warning is there', async () => (await warned()).startsWith('Hard to read'));
      await enter(tab, '[name=ownInk]', '#ffeecc');
      await enter(tab, '[name=ownLink]', '#88ddff');
      await until('the warning is gone', async () => (await warned()) === '');
      expect(await styleOf(tab, 'dialog', 'background-color')).toBe('rgb(16, 32, 48)');
      expect(await styleOf(tab, '.body p', 'color')).toBe('rgb(255, 238, 204)');
      await tab.clickInReader('[name=theme][value=light]');
      await until('the colours are those of the theme again', async () =>
        (await styleOf(tab, 'dialog', 'background-color')).includes('253, 252, 249'),
      );
    });

    test('the automatic theme follows the system while the reader is open', async () => {
      const { tab, driver } = running;
      await keepLook(driver, { theme: 'auto' });
      await tab.setSystemTheme('light');
      await readPage(tab, url);
      const ground = () => styleOf(tab, 'dialog', 'background-color');
      expect(await ground()).toBe('rgb(253, 252, 249)');
      await tab.setSystemTheme('dark');
      await until('it is dark', async () => (await ground()) === 'rgb(24, 23, 21)');
      expect(await styleOf(tab, 'dialog', 'color-scheme')).toContain('dark');
      await tab.setSystemTheme('light');
      await until('it is light again', async () => (await ground()) === 'rgb(253, 252, 249)');
    });

    test('own colours can be chosen in the popup, for all sites or for this one', async () => {
      const { tab, driver } = running;
      await keepLook(driver, { theme: 'light' });
      await setToolbar(driver, 'popup');
      await readFromPopup(tab, url);
      const popup = await tab.openPopup();
      const isShown = () =>
        popup.evaluate(() => document.querySelector('[name=ownPaper]')?.checkVisibility());
      expect(await isShown()).toBe(false);
      await popup.click('[name=scope][value=site]');
      await popup.click('[name=theme][value=own]');
      await until('the colours can be chosen', isShown);
      await enterInto(popup, '[name=ownPaper]', '#102030');
      await enterInto(popup, '[name=ownInk]', '#ffeecc');
      await until('the reader wears them', async () => {
        const worn = ['background-color', 'color'].map((name) => styleOf(tab, 'dialog', name));
        return (await Promise.all(worn)).join() === 'rgb(16, 32, 48),rgb(255, 238, 204)';
      });
      const warning = () =>
        popup.evaluate(() => document.querySelector('#look .warning')?.textContent ?? '');
      await until('dark links on it are warned of', async () => (await warning()) !== '');
      const stored = await driver.inExtension(() => chrome.storage.local.get(null));
      expect(stored['look']?.value['theme']).toBe('light');
      expect(stored['site:news.example']?.value['look']).toMatchObject({
        theme: 'own',
        ownPaper: '#102030',
      });
      await popup.close();
      await toolbarOpensReader(driver);
    });

    test('columns and justification show in open readers when they change in the options', async () => {
      const { tab, driver } = running;
      await keepLook(driver, {});
      await readPage(tab, url);
      expect(await styleOf(tab, '.body', 'column-count')).toBe('auto');
      const options = await driver.newTab(driver.ourUrl('options.html'));
      await until('the form is filled', () =>
        options.evaluate(() => document.querySelector('[name=columns]:checked') !== null),
      );
      for (const choice of ['[name=columns][value=double]', '[name=align][value=justify]']) {
        await options.evaluate(
          (selector) => document.querySelector<HTMLElement>(selector)?.click(),
          choice,
        );
      }
      await until(
        'there are two columns',
        async () => (await styleOf(tab, '.body', 'column-count')) === '2',
      );
      await until(
        'lines are justified',
        async () => (await styleOf(tab, '.body p', 'text-align')) === 'justify',
      );
      await options.close();
    });
  });

  inBrowsers(['firefox'], { before }, (running) => {
    test('the dialog for colours leaves the popup open, and what is chosen in it shows at once', async () => {
      const { tab, driver } = running;
      await keepLook(driver, { theme: 'own' });
      await setToolbar(driver, 'popup');
      await driver.answerColourPicker('#102030');
      await readFromPopup(tab, url);
      const popup = await tab.openPopup();
      await popup.click('[name=ownPaper]');
      await until('the reader wears it', async () =>
        (await styleOf(tab, 'dialog', 'background-color')).includes('16, 32, 48'),
      );
      expect(await popup.evaluate(() => document.visibilityState)).toBe('visible');
      await popup.close();
    });
  });
});
