import { expect, test } from 'vitest';
import type { Driver, Tab } from '../support/Driver.ts';
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

/** Colours and edges of the reader, with the panel for text and layout opened by its key. */
async function readerOf(tab: Tab) {
  await readPage(tab, url);
  await tab.press('t');
  await until('the panel is open, and its button says so', () =>
    tab.inReader((root) => root.querySelector('.tool.look[aria-expanded=true]') !== null),
  );
  await tab.press('Tab');
  return until('a control has the focus', () =>
    tab.inReader((root) => {
      const style = (selector: string) =>
        getComputedStyle(root.querySelector(selector) ?? root.host);
      const focused = root.activeElement;
      if (!focused?.closest('.look-panel') || focused.matches('.look-panel')) return null;
      const ink = style('.title').color;
      return {
        kicker: style('.kicker').color === ink,
        rule: style('.head').borderBottomColor === ink,
        panel: style('.look-panel').borderTopColor === ink,
        openTool: style('.tool.look').borderTopColor === ink,
        code: style('pre').outlineColor === ink,
      };
    }),
  );
}

async function pageOf(driver: Driver, tab: Tab, page: string) {
  await tab.goto(driver.ourUrl(`${page}.html`));
  await until('the page is filled', () =>
    tab.evaluate(() => document.querySelector('#shortcut')?.textContent),
  );
  return tab.evaluate(() => {
    const ink = getComputedStyle(document.body).color;
    const isInk = (selector: string, property: string) => {
      const found = document.querySelector(selector);
      return found && getComputedStyle(found).getPropertyValue(property) === ink;
    };
    const button = document.createElement('button');
    button.disabled = true;
    document.body.append(button);
    return {
      swatch: isInk('.swatches input', 'border-top-color'),
      choice: isInk('.swatches .choice', 'color'),
      disabled: getComputedStyle(button).borderTopStyle,
    };
  });
}

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test('who asks the system for more contrast has no soft text, and every fill has an edge', async () => {
    const { tab, driver } = running;
    await keepLook(driver, { theme: 'sepia' });
    const none = { kicker: false, rule: false, panel: false, openTool: false, code: false };
    expect(await readerOf(tab)).toEqual(none);
    await tab.setMedia({ 'prefers-contrast': 'more' });
    const all = { kicker: true, rule: true, panel: true, openTool: true, code: true };
    expect(await readerOf(tab)).toEqual(all);
  });

  test.each(['popup', 'options', 'welcome'])('so it is in the %s', async (page) => {
    const { tab, driver } = running;
    const soft = { swatch: false, choice: false, disabled: 'solid' };
    expect(await pageOf(driver, tab, page)).toEqual(soft);
    await tab.setMedia({ 'prefers-contrast': 'more' });
    const firm = { swatch: true, choice: true, disabled: 'dashed' };
    expect(await pageOf(driver, tab, page)).toEqual(firm);
  });
});
