import { describe, expect, test } from 'vitest';
import type { ChromiumTab } from '../support/chromium/ChromiumTab.ts';
import type { Tab } from '../support/Driver.ts';
import { serveEverything, everything as url } from '../support/everythingPage.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsGone } from '../support/readerIsOpen.ts';
import { readPage } from '../support/readPage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { tooSmall } from '../support/tooSmall.ts';
import { until } from '../support/until.ts';

const noteText = 'Tomas Eide, keeper from 1962 to 1995.';

async function before({ server, driver }: Running) {
  await serveEverything(server);
  await toolbarOpensReader(driver);
}

/** The note that is shown beside its number, if any. */
const preview = (tab: Tab) =>
  tab.inReader((root) => root.querySelector('.note:popover-open')?.textContent ?? '');

const showsNote = (tab: Tab) =>
  until('the note is shown', async () => (await preview(tab)).includes(noteText));

const hidesNote = (tab: Tab) =>
  until('the note is hidden', async () => (await preview(tab)) === '');

const scrollTop = (tab: Tab) =>
  tab.inReader((root) => root.querySelector('dialog')?.scrollTop ?? 0);

/** Brings the number of the note to the middle of the window, whatever moves while fonts come. */
const showNumber = (tab: Tab) =>
  tab.inReader((root) =>
    root.querySelector('sup a')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );

/** How far the line at the top edge goes, 0 to 1. */
const progress = (tab: Tab) =>
  tab.inReader((root) => {
    const line = root.querySelector('.progress');
    return line ? Number.parseFloat(getComputedStyle(line).scale) : Number.NaN;
  });

const scrollBy = (tab: Tab, share: number) =>
  tab.inReader((root, part) => {
    const dialog = root.querySelector('dialog');
    dialog?.scrollTo({ top: dialog.scrollHeight * part, behavior: 'instant' });
  }, share);

/** Opens the reader, and rests the pointer on the number of a note until the note shows. */
async function pointAtNumber(tab: Tab) {
  await readPage(tab, url);
  await showNumber(tab);
  await until('the note is shown', async () => {
    await tab.hoverInReader('sup a');
    return (await preview(tab)).includes(noteText);
  });
}

describe('on the way through an article', () => {
  inBrowsers(['chromium', 'firefox'], { before }, (running) => {
    test('a line shows how far one is, from nothing to all of it', async () => {
      const { tab } = running;
      await readPage(tab, url);
      expect(await progress(tab)).toBe(0);
      await scrollBy(tab, 0.5);
      await until('it is half-way', async () => {
        const share = await progress(tab);
        return share > 0.4 && share < 0.7;
      });
      await scrollBy(tab, 1);
      await until('it is at the end', async () => (await progress(tab)) === 1);
    });
  });

  inBrowsers(['chromium', 'firefox'], { before }, (running) => {
    test('a note shows for the keyboard, and Esc takes it away before the reader', async () => {
      const { tab } = running;
      await readPage(tab, url);
      await tab.inReader((root) => root.querySelector<HTMLElement>('[href*=faroes]')?.focus());
      await tab.press('Tab');
      await showsNote(tab);
      await tab.press('Escape');
      await hidesNote(tab);
      expect(await tab.isReaderOpen()).toBe(true);
      await tab.press('Escape');
      await readerIsGone(tab);
    });

    test('the way back from a note has a name, and there its number is marked', async () => {
      const { tab } = running;
      await readPage(tab, url);
      const named = () =>
        tab.inReader((root) =>
          [...root.querySelectorAll('[aria-label="Back to the text"]')].map((link) =>
            link.getAttribute('href'),
          ),
        );
      await until('it has a name', async () => (await named()).length > 0);
      expect(await named()).toEqual(['#fnref1']);
      await tab.inReader((root) =>
        root.querySelector<HTMLElement>('li a[href="#fnref1"]')?.focus(),
      );
      await tab.press('Enter');
      const outline = await until('the number has the focus', () =>
        tab.inReader((root) => {
          const number = root.activeElement;
          return number?.matches('sup') && getComputedStyle(number).outlineStyle;
        }),
      );
      expect(outline).toBe('solid');
    });

    test('a note shows beside its number while the pointer is on either', async () => {
      const { tab } = running;
      await pointAtNumber(tab);
      await tab.hoverInReader('.note:popover-open p');
      const links = await tab.inReader((root) => root.querySelectorAll('.note a').length);
      expect(links, 'the way back').toBe(0);
      const inside = await tab.inReader((root) => {
        const note = root.querySelector('.note');
        const { left, right, top, bottom } = note?.getBoundingClientRect() ?? new DOMRect(-1);
        return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
      });
      expect(inside).toBe(true);
      await tab.hoverInReader('.close');
      await hidesNote(tab);
    });

    test('Esc hides a note that the pointer shows, and not the reader, where nobody has pressed anything', async () => {
      const { tab } = running;
      await pointAtNumber(tab);
      await tab.press('Escape');
      await hidesNote(tab);
      expect(await tab.isReaderOpen()).toBe(true);
    });
  });

  inBrowsers(['chromium'], { before }, (running) => {
    test('a finger can press all there is, in the bar and in every panel', async () => {
      const tab = running.tab as ChromiumTab;
      await tab.page.setViewport({ width: 320, height: 700, hasTouch: true });
      await readPage(tab, url);
      expect(await tooSmall(tab, '.bar', 40), 'the bar').toEqual([]);
      for (const tool of ['outline', 'look', 'take']) {
        await tab.tapInReader(`.tool.${tool}`);
        const panel = `.${tool}-panel`;
        await until(`${panel} is open`, () =>
          tab.inReader((root, name) => root.querySelector(`${name}:popover-open`) !== null, panel),
        );
        expect(await tooSmall(tab, panel), panel).toEqual([]);
        await tab.press('Escape');
      }
    });

    test('with a finger, the first tap shows a note, and the second goes there', async () => {
      const tab = running.tab as ChromiumTab;
      await tab.page.setViewport({ width: 390, height: 800, hasTouch: true, isMobile: true });
      await readPage(tab, url);
      await showNumber(tab);
      const before = await scrollTop(tab);
      await tab.tapInReader('.body p');
      await tab.tapInReader('sup a');
      await showsNote(tab);
      expect(await scrollTop(tab)).toBe(before);
      await tab.tapInReader('sup a');
      await until('the note has the focus', () =>
        tab.inReader((root) => root.activeElement?.textContent?.includes('Tomas Eide')),
      );
      await hidesNote(tab);
    });
  });
});
