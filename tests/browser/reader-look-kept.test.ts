import { describe, expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { keepLook } from '../support/keepLook.ts';
import { readerIsGone } from '../support/readerIsOpen.ts';
import { readPage } from '../support/readPage.ts';
import { samplePage } from '../support/samplePage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

declare const chrome: {
  storage: {
    local: { get(key: string): Promise<Record<string, { value: Record<string, number> }>> };
  };
};

const url = 'https://news.example/look-kept';

async function before({ server, driver }: Running) {
  server.serve(url, samplePage());
  await toolbarOpensReader(driver);
}

/** Sliders of the panel, a value for each, and what it makes of a paragraph of 20 pixels. */
const sliders = [
  ['fontSize', '27', 'font-size', '27px'],
  ['fontWeight', '550', 'font-weight', '550'],
  ['lineHeight', '2', 'line-height', '40px'],
  ['letterSpacing', '0.1', 'letter-spacing', '2px'],
  ['wordSpacing', '0.5', 'word-spacing', '10px'],
] as const;

const styleOfText = (tab: Tab, property: string) =>
  tab.inReader((root, name) => {
    const paragraph = root.querySelector('.body p');
    return paragraph && getComputedStyle(paragraph).getPropertyValue(name);
  }, property);

/** Puts a value into a slider as a person does, wherever it is folded away. */
const slide = (tab: Tab, name: string, value: string) =>
  tab.inReader(
    (root, field, chosen) => {
      const input = root.querySelector<HTMLInputElement>(`.look-panel [name=${field}]`);
      if (!input) throw new Error(`no slider ${field}`);
      input.closest('details')?.setAttribute('open', '');
      input.value = chosen;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    value,
  );

describe('a look that is chosen in the panel', () => {
  inBrowsers(['chromium', 'firefox'], { before }, (running) => {
    test.each(sliders)('%s shows at once, and is kept', async (name, value, property, shown) => {
      const { tab, driver } = running;
      await keepLook(driver, {});
      await readPage(tab, url);
      expect(await styleOfText(tab, property)).not.toBe(shown);
      await tab.clickInReader('.tool.look');
      await until('the panel is open', () =>
        tab.inReader((root) => root.querySelector('.look-panel:popover-open') !== null),
      );
      await slide(tab, name, value);
      await until('it shows', async () => (await styleOfText(tab, property)) === shown);
      await tab.press('Escape');
      await tab.press('Escape');
      await readerIsGone(tab);
      await until('it is kept', async () => {
        const { look } = await driver.inExtension(() => chrome.storage.local.get('look'));
        return look?.value[name] === Number(value);
      });
      await readPage(tab, url);
      expect(await styleOfText(tab, property)).toBe(shown);
    });

    test('the text does not jump back while a slider is moved', async () => {
      const { tab, driver } = running;
      await keepLook(driver, {});
      await readPage(tab, url);
      await tab.clickInReader('.tool.look');
      await until('the panel is open', () =>
        tab.inReader((root) => root.querySelector('.look-panel:popover-open') !== null),
      );
      const sizes = await tab.inReader(async (root) => {
        const slider = root.querySelector<HTMLInputElement>('.look-panel [name=fontSize]');
        const paragraph = root.querySelector('.body p');
        if (!slider || !paragraph) throw new Error('There is no slider or no text.');
        const seen: number[] = [];
        const last = 32;
        for (let frame = 20; frame < last + 30; frame += 1) {
          if (frame <= last) {
            slider.valueAsNumber = frame;
            slider.dispatchEvent(new Event('input', { bubbles: true }));
          }
          await new Promise((done) => setTimeout(done, 16));
          seen.push(Number.parseFloat(getComputedStyle(paragraph).fontSize));
        }
        return seen;
      });
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
      expect(sizes.at(-1)).toBe(32);
    });
  });
});
