import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { ChromiumTab } from '../support/chromium/ChromiumTab.ts';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { keepLook } from '../support/keepLook.ts';
import { readerIsGone } from '../support/readerIsOpen.ts';
import { readPage } from '../support/readPage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

const pages = ['everything', 'right-to-left', 'japanese'];
const urlOf = (page: string) => `https://news.example/${page}/`;

const korean = 'https://news.example/korean';
const koreanTitle = '항만위원회는 오래된 등대를 앞으로 십년간 유지하기로 결정했습니다';
const koreanText =
  '지난겨울 동안 작은 어선들이 거의 매일 밤 등대 불빛에 의지해 항구로 돌아왔다는 조사 결과가 나온 뒤에 내려진 결정이다. 어민들은 사천 명의 이름이 적힌 청원서를 회의장에 가져왔다.';

async function before({ server, driver }: Running) {
  for (const page of pages) {
    server.serveFolder(urlOf(page), `tests/pages/${page}`);
    server.serve(urlOf(page), await readFile(`tests/pages/${page}/source.html`, 'utf8'));
  }
  const story = `<h1>${koreanTitle}</h1>${[1, 2, 3].map((day) => `<p>${day}월 ${koreanText}</p>`).join('')}`;
  server.serve(
    korean,
    `<!doctype html><html lang="ko"><title>${koreanTitle}</title><article>${story}</article></html>`,
  );
  await toolbarOpensReader(driver);
}

/** What reaches beyond the view although it does not scroll by itself. */
const overflowing = (tab: Tab) =>
  tab.inReader((root) => {
    const dialog = root.querySelector('dialog');
    if (!dialog) throw new Error('no dialog');
    // The credits begin beside what is seen of them: their first dot is cut off.
    const scrolls = '.wide *, pre *, .panel:not(:popover-open) *, .credits';
    const beyond = [...dialog.querySelectorAll<HTMLElement>('main *, .bar *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && !element.matches(scrolls) && (left < -9 || right > innerWidth + 9);
    });
    return {
      scrolls: dialog.scrollWidth > dialog.clientWidth,
      beyond: beyond.map((element) => `${element.localName}.${element.className}`),
    };
  });

const fits = { scrolls: false, beyond: [] };

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test.each(pages)('320 pixels have room for %s, without scrolling sideways', async (page) => {
    const { tab, driver } = running;
    await keepLook(driver, {});
    await tab.setWindow(320, 900);
    await readPage(tab, urlOf(page));
    expect(await overflowing(tab)).toEqual(fits);
  });

  test('a Korean headline is broken between words', async () => {
    const { tab } = running;
    await tab.setWindow(320, 900);
    await readPage(tab, korean);
    const lines = await tab.inReader((root) => {
      const text = root.querySelector('.title')?.firstChild;
      const words = [...(text?.textContent?.matchAll(/\S+/g) ?? [])];
      return words.map(({ 0: word, index }) => {
        const range = document.createRange();
        if (text) range.setStart(text, index);
        if (text) range.setEnd(text, index + word.length);
        return [word, range.getClientRects().length];
      });
    });
    expect(lines).toEqual(koreanTitle.split(' ').map((word) => [word, 1]));
  });

  test.each([
    ['zoomed to 200 %', 640, 2, {}],
    ['zoomed to 400 %', 1280, 4, {}],
    ['with text twice as large', 360, 1, { fontSize: 40 }],
  ])('a window %s is as good', async (_name, width, scale, look) => {
    const { tab, driver } = running;
    await keepLook(driver, look);
    await tab.setWindow(width, 900, scale);
    await readPage(tab, urlOf('everything'));
    expect(Math.abs((await tab.evaluate(() => innerWidth)) - width / scale)).toBeLessThanOrEqual(1);
    expect(await overflowing(tab)).toEqual(fits);
    await tab.clickInReader('.tool.look');
    const panel = () =>
      tab.inReader((root) => {
        const found = root.querySelector<HTMLElement>('.look-panel:popover-open');
        const { left = -1, right = 0 } = found?.getBoundingClientRect() ?? {};
        return found && { inside: left >= 0 && right <= innerWidth };
      });
    expect(await until('the panel is open', panel)).toEqual({ inside: true });
  });

  test('forced colours leave focus, controls and what is marked in sight', async () => {
    const { tab, driver } = running;
    await keepLook(driver, { theme: 'sepia' });
    await tab.setMedia({ 'forced-colors': 'active' });
    await readPage(tab, urlOf('everything'));
    const seen = await tab.inReader((root) => {
      const style = (selector: string) =>
        getComputedStyle(root.querySelector(selector) ?? root.host);
      root.querySelector<HTMLElement>('.close')?.focus();
      return {
        active: matchMedia('(forced-colors: active)').matches,
        control: style('.tool').borderTopStyle,
        outline: style('.close').outlineStyle,
        isSame: style('dialog').backgroundColor === style('mark').backgroundColor,
      };
    });
    expect(seen).toEqual({ active: true, control: 'solid', outline: 'solid', isSame: false });
  });

  test('reduced motion moves nothing', async () => {
    const { tab } = running;
    await tab.setMedia({ 'prefers-reduced-motion': 'reduce' });
    await readPage(tab, urlOf('everything'));
    const moving = await tab.inReader((root) =>
      [...root.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const isStill = transitionDuration.split(', ').every((time) => time === '0s');
          return !isStill || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map((element) => element.className),
    );
    expect(moving).toEqual([]);
  });

  test.each([
    ['japanese', 'normal'],
    ['right-to-left', 'normal'],
    ['everything', 'italic'],
  ])('emphasis in %s is %s: not every script has a slant', async (page, slant) => {
    const { tab } = running;
    await readPage(tab, urlOf(page));
    const style = await tab.inReader((root) => {
      const emphasis = root.querySelector('.body p em');
      return emphasis && getComputedStyle(emphasis).fontStyle;
    });
    expect(style).toBe(slant);
  });
});

inBrowsers(['chromium'], { before }, (running) => {
  test('closing is announced', async () => {
    const { tab } = running;
    await readPage(tab, urlOf('everything'));
    await tab.inReader(() => {
      const said: string[] = [];
      Reflect.set(globalThis, 'said', said);
      Reflect.set(document, 'ariaNotify', (text: string) => said.push(text));
    });
    const world = (tab as ChromiumTab).page
      .extensionRealms()
      .find((realm) => realm.origin?.startsWith('chrome-extension://'));
    await tab.press('Escape');
    await readerIsGone(tab);
    expect(await world?.evaluate('said')).toEqual(['Reader closed']);
  });
});
