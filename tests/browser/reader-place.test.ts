import { describe, expect, test } from 'vitest';
import { faces } from '../../src/reader/fonts/faces.ts';
import { facesFor } from '../../src/reader/fonts/facesFor.ts';
import type { Driver, Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsGone } from '../support/readerIsOpen.ts';
import { readPage } from '../support/readPage.ts';
import { samplePage, samplePageText } from '../support/samplePage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    };
  };
};

const url = 'https://news.example/long-read';
const mark = 'The paragraph at which somebody stops.';

const filler = (count: number) => `<p>${samplePageText.join('</p><p>')}</p>`.repeat(count);

async function before({ server, driver }: Running) {
  server.serve(url, samplePage({ inside: `${filler(6)}<p id="mark">${mark}</p>${filler(6)}` }));
  await toolbarOpensReader(driver);
}

const stored = (driver: Driver) =>
  driver.inExtension(async () => (await chrome.storage.local.get('places'))['places'] ?? null);

/** Reads on to the marked paragraph. */
function scrollToMark(tab: Tab) {
  return tab.inReader((root, text) => {
    const part = [...root.querySelectorAll('p')].find((p) => p.textContent === text);
    part?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, mark);
}

const topOfMark = (tab: Tab) =>
  tab.inReader(
    (root, text) =>
      [...root.querySelectorAll('p')].find((p) => p.textContent === text)?.getBoundingClientRect()
        .top ?? 0,
    mark,
  );

const scrollTop = (tab: Tab) =>
  tab.inReader((root) => root.querySelector('dialog')?.scrollTop ?? 0);

const files = facesFor(faces.serif, {
  text: [mark, ...samplePageText].join(),
  slanted: false,
}).length;

/** Lines move with each file of their font that comes: until all are there no place means anything. */
function isSet(tab: Tab) {
  return until('the text is set in its font', async () => {
    const there = await tab.inReader(
      () => [...document.fonts].filter((face) => face.family.includes('Broadsheet')).length,
    );
    return there >= files;
  });
}

async function stopAtMark(tab: Tab, driver: Driver) {
  await readPage(tab, url);
  await isSet(tab);
  await scrollToMark(tab);
  await until('the place is kept', async () =>
    JSON.stringify(await stored(driver)).includes('share'),
  );
  await tab.press('Escape');
  await readerIsGone(tab);
}

describe('the place in an article', () => {
  inBrowsers(['chromium', 'firefox'], { before }, (running) => {
    test('is found again, said, and left for the beginning with one click', async () => {
      const { tab, driver } = running;
      await stopAtMark(tab, driver);
      await readPage(tab, url);
      await isSet(tab);
      await until('it is there again', async () => (await scrollTop(tab)) > 0);
      expect(Math.abs((await topOfMark(tab)) - 72)).toBeLessThan(60);
      const said = await tab.inReader((root) => root.querySelector('.resumed')?.textContent);
      expect(said).toContain('This is where you stopped reading');
      await tab.clickInReader('.resumed button');
      await until('it begins anew', async () => (await scrollTop(tab)) === 0);
      expect(await tab.inReader((root) => root.querySelector('.resumed'))).toBeNull();
    });

    test('is kept without the address, and found where text and width are others', async () => {
      const { tab, driver } = running;
      await stopAtMark(tab, driver);
      expect(JSON.stringify(await stored(driver))).not.toContain('news.example');
      await driver.inExtension((look) => chrome.storage.local.set({ look }), {
        version: 1,
        changed: Date.now(),
        value: { fontSize: 30, width: 40 },
      });
      await readPage(tab, url);
      await isSet(tab);
      await until('it is there again', async () => (await scrollTop(tab)) > 0);
      expect(Math.abs((await topOfMark(tab)) - 72)).toBeLessThan(60);
    });

    test('is held where the window becomes narrower', async () => {
      const { tab, driver } = running;
      await tab.setWindow(1280, 900);
      await readPage(tab, url);
      await isSet(tab);
      await scrollToMark(tab);
      await until('the place is kept', async () =>
        JSON.stringify(await stored(driver)).includes('share'),
      );
      await tab.setWindow(400, 900);
      await until('it is there still', async () => Math.abs((await topOfMark(tab)) - 72) < 60, 5);
    });

    test('is forgotten, and not kept any more, where somebody does not want it', async () => {
      const { tab, driver } = running;
      await stopAtMark(tab, driver);
      await driver.inExtension((preferences) => chrome.storage.local.set({ preferences }), {
        version: 1,
        changed: Date.now(),
        value: { toolbar: 'reader', rememberPlace: false },
      });
      await until('it is forgotten', async () => (await stored(driver)) === null);
      await readPage(tab, url);
      await scrollToMark(tab);
      await tab.press('Escape');
      await readerIsGone(tab);
      await readPage(tab, url);
      expect(await tab.inReader((root) => root.querySelector('.resumed'))).toBeNull();
      expect(await stored(driver)).toBeNull();
    });

    test('is not kept where it was about to be, and somebody no longer wants it', async () => {
      const { tab, driver } = running;
      await readPage(tab, url);
      await isSet(tab);
      await driver.inExtension(() => {
        const held = navigator.locks.request(
          'broadsheet places',
          () => new Promise(() => undefined),
        );
        held.catch(() => undefined);
      });
      await scrollToMark(tab);
      const waiting = (count: number) => async () =>
        (await driver.inExtension(async () => (await navigator.locks.query()).pending?.length)) ===
        count;
      await until('a place waits to be kept', waiting(1));
      await driver.inExtension((preferences) => chrome.storage.local.set({ preferences }), {
        version: 1,
        changed: Date.now(),
        value: { toolbar: 'reader', rememberPlace: false },
      });
      await until('all places are about to be forgotten', waiting(2));
      await driver.inExtension(() =>
        navigator.locks.request('broadsheet places', { steal: true }, () => null),
      );
      await until('both are done', waiting(0));
      expect(await stored(driver)).toBeNull();
    });
  });
});

/** Milliseconds: elsewhere a place is kept 800 after the last scrolling; nothing tells that none was. */
const longEnough = 1600;

describe('in a private window', () => {
  inBrowsers(['chromium', 'firefox'], { private: true, before }, (running) => {
    test('no place is kept, and the reader begins at the beginning', async () => {
      const { tab, driver } = running;
      await readPage(tab, url);
      await isSet(tab);
      await scrollToMark(tab);
      await until('it is there', async () => (await scrollTop(tab)) > 0);
      await tab.inReader((_, time) => new Promise((over) => setTimeout(over, time)), longEnough);
      expect(await stored(driver)).toBeNull();
      await tab.press('Escape');
      await readerIsGone(tab);
      await readPage(tab, url);
      await isSet(tab);
      expect(await scrollTop(tab)).toBe(0);
      expect(await tab.inReader((root) => root.querySelector('.resumed'))).toBeNull();
    });
  });
});
