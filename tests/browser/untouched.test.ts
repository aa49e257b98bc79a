import { expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsGone, readerIsOpen } from '../support/readerIsOpen.ts';
import { samplePage } from '../support/samplePage.ts';
import { setToolbar } from '../support/setToolbar.ts';

const url = 'https://news.example/harbour/lighthouse-stays';
const page = samplePage({
  head: `<style>body { margin: 0; padding-bottom: 4000px } aside { height: 900px; overflow: auto }</style>`,
  beside: `<aside id="scroller"><div style="height: 3000px">Tides</div></aside>
    <form><input id="search" value="a half-typed word"><select><option>1<option selected>2</select></form>
    <details open><summary>More</summary>Text</details>
    <script>
      document.querySelector('article').noticed = 'an expando';
      new MutationObserver((records) => { window.mutations = (window.mutations ?? 0) + records.length })
        .observe(document.querySelector('body'), { subtree: true, childList: true, attributes: true, characterData: true });
    </script>`,
});

async function before({ server, driver }: Running) {
  server.serve(url, page);
  await setToolbar(driver, 'reader');
}

/** All that a page can see of itself. */
function state(tab: Tab) {
  return tab.evaluate(() => ({
    html: document.documentElement.outerHTML,
    mutations: Reflect.get(window, 'mutations') ?? 0,
    styleSheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    scroll: [scrollX, scrollY, document.querySelector('#scroller')?.scrollTop ?? -1],
    focus: document.activeElement?.id ?? '',
    selection: [...document.querySelectorAll('input')].map((input) => input.selectionStart),
    title: document.title,
    address: location.href,
    history: history.length,
    globals: Object.keys(window).filter((name) => /broadsheet/i.test(name)),
    overflow: getComputedStyle(document.documentElement).overflow,
  }));
}

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test('after closing, the page is what it was: markup, scroll, focus, styles, history', async () => {
    const { tab } = running;
    await tab.goto(url);
    await tab.evaluate(() => {
      const search = document.querySelector<HTMLInputElement>('#search');
      search?.focus({ preventScroll: true });
      search?.setSelectionRange(3, 3);
      scrollTo(0, 731);
      document.querySelector('#scroller')?.scrollTo(0, 412);
    });
    const was = await state(tab);
    expect(was.scroll).toEqual([0, 731, 412]);
    for (let round = 0; round < 3; round++) {
      await tab.clickToolbar();
      await readerIsOpen(tab);
      await tab.press('Tab');
      await tab.press('Escape');
      await readerIsGone(tab);
      expect(await state(tab)).toEqual(was);
    }
  });

  test('while it is open, the page below is inert and its markup the same', async () => {
    const { tab } = running;
    await tab.goto(url);
    const was = await state(tab);
    await tab.clickToolbar();
    await readerIsOpen(tab);
    const now = await state(tab);
    expect(now.mutations).toBe(was.mutations);
    expect(await tab.evaluate(() => document.body.outerHTML)).toBe(
      /<body.*<\/body>/s.exec(was.html)?.[0],
    );
    const below = await tab.evaluate(() => {
      const search = document.querySelector<HTMLInputElement>('#search');
      search?.focus();
      return document.activeElement === search;
    });
    expect(below).toBe(false);
  });
});
