import { expect, test } from 'vitest';
import { axeInReader } from '../support/axe.ts';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readFromPopup } from '../support/readFromPopup.ts';
import { openList, startPicking } from '../support/removedList.ts';
import { show } from '../support/show.ts';
import { stories, storyPage } from '../support/storySite.ts';
import { tooSmall } from '../support/tooSmall.ts';

const themes = ['light', 'sepia', 'gray', 'dark', 'contrast'] as const;

async function before({ server }: Running) {
  server.serve(stories.harbour, storyPage('harbour'));
  server.serve(
    stories.market,
    storyPage('market').replace('<html lang="en">', '<html lang="ar" dir="rtl">'),
  );
}

async function openListOf(tab: Tab, url: string) {
  await readFromPopup(tab, url);
  await openList(tab);
}

async function pickFirst(tab: Tab) {
  await startPicking(tab);
  await tab.press('ArrowDown');
}

const showTheme = (tab: Tab, theme: string) =>
  tab.inReader((root, name) => {
    root.querySelector('dialog')?.setAttribute('data-theme', name);
  }, theme);

/** Pixels by which a part of the reader, or anything in it, is wider than the window. */
const overhang = (tab: Tab, part: string) =>
  tab.inReader((root, selector) => {
    const boxes = [...root.querySelectorAll(`${selector}, ${selector} *`)].map((element) =>
      element.getBoundingClientRect(),
    );
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    return Math.max(0, -left, right - document.documentElement.clientWidth);
  }, part);

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test('axe finds nothing in the list, in any theme, nor while something is taken out by hand', async () => {
    const { tab } = running;
    await openListOf(tab, stories.harbour);
    await tab.clickInReader('.report button');
    for (const theme of themes) {
      await showTheme(tab, theme);
      expect(await axeInReader(tab), theme).toEqual([]);
    }
    await pickFirst(tab);
    for (const theme of themes) {
      await showTheme(tab, theme);
      expect(await axeInReader(tab), theme).toEqual([]);
    }
  });

  test.each([
    ['left to right', stories.harbour],
    ['right to left', stories.market],
  ])('in a window of 320 pixels, %s, all of it can be reached and pressed', async (way, url) => {
    const { tab } = running;
    await tab.setWindow(320, 640);
    await openListOf(tab, url);
    await show(tab, `list ${way}`);
    expect(await tooSmall(tab, '.removed')).toEqual([]);
    expect(await overhang(tab, '.removed')).toBe(0);
    await pickFirst(tab);
    await show(tab, `pick ${way}`);
    expect(await tooSmall(tab, '.pick-bar')).toEqual([]);
    expect(await overhang(tab, '.pick-bar')).toBe(0);
  });
});
