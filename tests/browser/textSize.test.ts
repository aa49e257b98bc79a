import { expect, test } from 'vitest';
import type { Tab, View } from '../support/Driver.ts';
import { serveEverything, everything as url } from '../support/everythingPage.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readPage } from '../support/readPage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

async function before({ server, driver }: Running) {
  await serveEverything(server);
  await toolbarOpensReader(driver);
}

const sizes = (view: View) =>
  view.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('h1') ?? document);
    return {
      line: range.getClientRects()[0]?.height ?? 0,
      beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      sliders: [...document.querySelectorAll('.slider input')].map(
        (slider) => slider.getBoundingClientRect().width,
      ),
    };
  });

const panelSizes = (tab: Tab) =>
  tab.inReader((root) => {
    const panel = root.querySelector('.look-panel:popover-open');
    const dialog = root.querySelector('dialog');
    if (!panel || !dialog) return null;
    const { left, right } = panel.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(panel.querySelector('legend') ?? panel);
    return {
      line: range.getClientRects()[0]?.height ?? 0,
      isInside: left >= 0 && right <= innerWidth,
      beyond: panel.scrollWidth - panel.clientWidth,
      bar: dialog.scrollWidth - dialog.clientWidth,
      sliders: [...panel.querySelectorAll('.slider input')]
        .filter((slider) => slider.checkVisibility())
        .map((slider) => slider.getBoundingClientRect().width),
    };
  });

/** Pixels that a slider needs to be of use. */
const least = 100;

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test.each(['popup', 'options', 'welcome'])(
    'text twice as large is so in the %s, and has room in a narrow window',
    async (page) => {
      const { tab, driver } = running;
      await tab.setWindow(320, 700);
      await tab.goto(driver.ourUrl(`${page}.html`));
      await until('the page is filled', () =>
        tab.evaluate(() => document.querySelector('#shortcut')?.textContent),
      );
      const { line } = await sizes(tab);
      await tab.setTextSize(2);
      await until('text is larger', async () => (await sizes(tab)).line > 1.9 * line);
      const { beyond, sliders } = await sizes(tab);
      expect(beyond).toBe(0);
      expect(sliders.filter((width) => width < least)).toEqual([]);
    },
  );

  test.each([320, 1280])(
    'so it is and has in the reader and its panel, %i pixels wide',
    async (width) => {
      const { tab } = running;
      await tab.setWindow(width, 900);
      await readPage(tab, url);
      await tab.clickInReader('.tool.look');
      const { line } = await until('the panel is open', () => panelSizes(tab));
      await tab.setTextSize(2);
      const sizes = async () => (await panelSizes(tab)) ?? expect.unreachable('it has closed');
      await until('text is larger', async () => (await sizes()).line > 1.9 * line);
      const { sliders, line: _, ...panel } = await sizes();
      expect(panel).toEqual({ isInside: true, beyond: 0, bar: 0 });
      expect(sliders.filter((width) => width < least)).toEqual([]);
    },
  );
});
