import { expect, test } from 'vitest';
import { shortcuts } from '../../src/reader/keys/shortcuts.ts';
import { axeInReader } from '../support/axe.ts';
import { serveEverything, everything as url } from '../support/everythingPage.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { keepLook } from '../support/keepLook.ts';
import { readPage } from '../support/readPage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

async function before({ server, driver }: Running) {
  await serveEverything(server);
  await toolbarOpensReader(driver);
}

const themes = ['light', 'sepia', 'gray', 'dark', 'contrast', 'own'];

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test('axe finds nothing, in any theme, with the panel open', async () => {
    const { tab } = running;
    await readPage(tab, url);
    await tab.clickInReader('.tool.look');
    for (const theme of themes) {
      await tab.clickInReader(`input[name=theme][value=${theme}]`);
      await until(`the theme is ${theme}`, () =>
        tab.inReader(
          (root, name) => root.querySelector(`dialog[data-theme=${name}]`) !== null,
          theme,
        ),
      );
      expect(await axeInReader(tab), theme).toEqual([]);
    }
  });

  test.each(['outline', 'take', 'listen', 'keys'])(
    'axe finds nothing in the panel %s',
    async (name) => {
      const { tab } = running;
      await readPage(tab, url);
      await tab.clickInReader(`.tool.${name}`);
      await until('the panel is filled', () =>
        tab.inReader(
          (root, panel) => root.querySelector(`${panel}:popover-open`)?.hasChildNodes(),
          `.${name}-panel`,
        ),
      );
      expect(await axeInReader(tab)).toEqual([]);
    },
  );

  test('an article is saved as a web page, by tools that are loaded then', async () => {
    const { driver, tab } = running;
    await readPage(tab, url);
    const tools = () => tab.ourScripts().some((script) => script.endsWith('/take.js'));
    if (driver.can.listScripts) expect(tools()).toBe(false);
    await tab.clickInReader('.tool.take');
    await tab.clickInReader('.take-panel .entry:nth-of-type(5)');
    await until('it says so', () =>
      tab.inReader((root) => root.querySelector('.said')?.textContent === 'Saved'),
    );
    if (driver.can.listScripts) expect(tools()).toBe(true);
  });

  test('the outline leads to a heading', async () => {
    const { tab } = running;
    await readPage(tab, url);
    await tab.clickInReader('.tool.outline');
    await tab.clickInReader('.outline-panel li:nth-child(3) .entry');
    await until('the heading has the focus', () =>
      tab.inReader((root) => root.activeElement?.textContent === 'A coast in numbers'),
    );
    const top = () => tab.inReader((root) => root.activeElement?.getBoundingClientRect().top ?? 0);
    await until('the heading is at the top', async () => (await top()) < 200);
  });

  test('a single key makes the text larger, and does nothing in a field', async () => {
    const { tab } = running;
    await readPage(tab, url);
    const size = () =>
      tab.inReader((root) => root.querySelector('dialog')?.style.getPropertyValue('--text-size'));
    const first = await size();
    await tab.press('+');
    await until('the text is larger', async () => (await size()) !== first);
    const second = await size();
    await tab.clickInReader('.tool.look');
    await until('the field has the focus', () =>
      tab.inReader((root) => {
        root.querySelector<HTMLElement>('[name=fontSize]')?.focus();
        return root.activeElement?.matches('[name=fontSize]');
      }),
    );
    await tab.press('+');
    expect(await size()).toBe(second);
  });

  test('no key that is listed under ? does anything while somebody types', async () => {
    const { tab, driver } = running;
    await keepLook(driver, {});
    await readPage(tab, url);
    await tab.clickInReader('.tool.look');
    await until('the field has the focus', () =>
      tab.inReader((root) => {
        const field = root.querySelector<HTMLElement>('[name=css]');
        field?.closest('details')?.setAttribute('open', '');
        field?.focus();
        return root.activeElement?.matches('[name=css]');
      }),
    );
    const state = () =>
      tab.inReader((root) => {
        const dialog = root.querySelector('dialog');
        return {
          look: dialog?.getAttribute('style'),
          top: dialog?.scrollTop,
          open: [...root.querySelectorAll(':popover-open')].map(({ className }) => className),
          focus: root.activeElement?.getAttribute('name'),
        };
      });
    const found = await state();
    for (const { key } of shortcuts) await tab.press(key);
    const typed = () =>
      tab.inReader((root) => root.querySelector<HTMLTextAreaElement>('[name=css]')?.value);
    const keys = shortcuts.map(({ key }) => key).join('');
    await until('all is typed', async () => (await typed()) === keys);
    expect(await state()).toEqual(found);
  });

  test('a picture opens alone, closer and with the next one by keys, and Esc comes back to the article', async () => {
    const { tab } = running;
    await readPage(tab, url);
    await until('the picture is a button', () =>
      tab.inReader((root) => root.querySelector('.enlarge') !== null),
    );
    const isShown = () => tab.inReader((root) => root.querySelector('.lightbox[open]') !== null);
    await tab.clickInReader('.enlarge');
    await until('the picture is shown', isShown);
    const zoom = () =>
      tab.inReader((root) =>
        root.querySelector<HTMLElement>('.lightbox')?.style.getPropertyValue('--zoom'),
      );
    for (const [key, expected] of [
      ['+', '1.5'],
      ['+', '2'],
      ['-', '1.5'],
      ['0', '1'],
    ] as const) {
      await tab.press(key);
      await until(`it is ${expected} times as large`, async () => (await zoom()) === expected);
    }
    const shown = () =>
      tab.inReader((root) => root.querySelector<HTMLImageElement>('.stage img')?.alt ?? '');
    const first = await shown();
    await tab.press('PageDown');
    await until('the next one is shown', async () => (await shown()) !== first);
    await tab.press('Escape');
    await until('the picture is closed', async () => !(await isShown()));
    expect(await tab.isReaderOpen()).toBe(true);
  });

  test('nothing is wider than a narrow window', async () => {
    const { tab } = running;
    await readPage(tab, url);
    const widths = await tab.inReader((root) => {
      const dialog = root.querySelector('dialog');
      if (!dialog) throw new Error('no dialog');
      dialog.style.width = '320px';
      return { content: dialog.scrollWidth, view: dialog.clientWidth };
    });
    expect(widths.content).toBe(widths.view);
  });
});
