import { describe, expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsGone, readerIsOpen } from '../support/readerIsOpen.ts';
import { readFromPopup } from '../support/readFromPopup.ts';
import { stories, storyPage } from '../support/storySite.ts';
import { until } from '../support/until.ts';

const notes = ['https://notes.example/monday.html', 'https://notes.example/tuesday.html'] as const;

function notesPage(day: string): string {
  return `<!doctype html><html lang="en"><head><title>${day}</title></head><body>
    <div class="menu"><a href="/elsewhere.html">Elsewhere</a></div>
    <div class="notes"><p><a href="/elsewhere.html">${day}: fog.</a></p><p>${day}: no boats.</p></div>
  </body></html>`;
}

const scrolled = 'https://notes.example/scrolled.html';

/** What is above is out of sight, and between the lines is one that nobody sees. */
const scrolledPage = `<!doctype html><html lang="en"><head><title>Notes</title></head><body>
  <ul hidden><li>Menu</li></ul><p style="margin-bottom: 4000px">Above.</p>
  <p>The first line in sight.</p><p hidden>Hidden.</p><p>The second line in sight.</p>
  <p style="margin-top: 3000px">Below.</p>
</body></html>`;

async function servePages({ server }: Running) {
  server.serve(notes[0], notesPage('Monday'));
  server.serve(notes[1], notesPage('Tuesday'));
  server.serve(scrolled, scrolledPage);
  server.serve(stories.harbour, storyPage('harbour'));
}

const shown = (tab: Tab) =>
  tab.inReader((root) => root.querySelector('main')?.textContent?.replace(/\s+/g, ' ') ?? '');

const press = (tab: Tab, words: string) =>
  until(`there is a button “${words}”`, () =>
    tab.inReader((root, text) => {
      const buttons = [...root.querySelectorAll('button')];
      const found = buttons.find(({ textContent }) => textContent === text);
      found?.click();
      return found !== undefined;
    }, words),
  );

async function startPicking(tab: Tab) {
  await press(tab, 'Pick the article on the page');
  await until('the page can be picked from', () =>
    tab.evaluate(() => document.documentElement.lastElementChild?.localName === 'div'),
  );
  await readerIsGone(tab);
}

describe('the article, picked on the page', () => {
  inBrowsers(['chromium', 'firefox'], { before: servePages }, (running) => {
    test('where none was found, once, and then for the site', async () => {
      const { tab } = running;
      await tab.goto(notes[0]);
      const before = await tab.evaluate(() => document.documentElement.outerHTML);
      await readFromPopup(tab);
      expect(await shown(tab)).toContain('There is no article here');
      await startPicking(tab);
      await tab.click('.notes a');
      expect(await tab.evaluate(() => location.pathname)).toBe('/monday.html');
      await tab.press('+');
      await tab.press('Enter');
      await readerIsOpen(tab);
      await until('both are shown', async () =>
        /Monday: fog\..*Monday: no boats\./s.test(await shown(tab)),
      );
      await press(tab, 'Always on this site');
      await tab.press('Escape');
      await readerIsGone(tab);
      expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      await until('the choice is kept for the site', async () => {
        await readFromPopup(tab, notes[1]);
        return (await shown(tab)).includes('Tuesday: no boats.');
      });
    });

    test('once, however often it is asked for', async () => {
      const { tab } = running;
      await tab.goto(scrolled);
      const before = await tab.evaluate(() => document.documentElement.outerHTML);
      await readFromPopup(tab);
      await tab.inReader((root) => {
        const pick = root.querySelector<HTMLButtonElement>('.way');
        pick?.click();
        pick?.click();
      });
      await readerIsGone(tab);
      for (const is of [true, false]) {
        await tab.press('Escape');
        await until('it opened or closed', async () => (await tab.isReaderOpen()) === is);
      }
      expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });

    test.each([
      ['first', 1],
      ['second', 2],
    ])('with the keyboard, from what is in sight on: the %s line of it', async (line, times) => {
      const { tab } = running;
      await tab.goto(scrolled);
      await tab.evaluate(() => scrollTo(0, 4000));
      await readFromPopup(tab);
      await startPicking(tab);
      for (let press = 0; press < times; press += 1) await tab.press('ArrowDown');
      await tab.press('Enter');
      await readerIsOpen(tab);
      expect(await shown(tab)).toContain(`The ${line} line in sight.`);
    });

    test.each([
      ['Esc', ['Escape']],
      ['the last button', ['Tab', 'Tab', 'Tab', 'Tab', 'Enter']],
    ])('with the keyboard, and given up by %s without a trace', async (_way, keys) => {
      const { tab } = running;
      await tab.goto(stories.harbour);
      const before = await tab.evaluate(() => document.documentElement.outerHTML);
      await readFromPopup(tab);
      const whole = await shown(tab);
      // Where the text is whole, the way is in the list of what was taken out.
      await tab.clickInReader('.count');
      await press(tab, 'Pick the article on the page');
      await readerIsGone(tab);
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', ...keys]) await tab.press(key);
      await readerIsOpen(tab);
      await until('all is shown again', async () => (await shown(tab)) === whole);
      await tab.press('Escape');
      await readerIsGone(tab);
      expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });
  });
});

describe('a selection', () => {
  inBrowsers(['chromium', 'firefox'], { before: servePages }, (running) => {
    test('is read where there is no article', async () => {
      const { tab } = running;
      await tab.goto('https://notes.example/monday.html?selection');
      await tab.evaluate(() => {
        const last = document.querySelector('.notes p:last-child');
        if (last) getSelection()?.selectAllChildren(last);
      });
      await readFromPopup(tab);
      await press(tab, 'Read what is selected');
      await until('the selection is shown', async () =>
        // Between what was shown before and the selection, there is no reader.
        (await shown(tab).catch(() => '')).includes('no boats'),
      );
    });
  });
});

describe('a text that looks short', () => {
  inBrowsers(['chromium', 'firefox'], { before: servePages }, (running) => {
    test('is said in one line, with the ways out', async () => {
      const { tab, driver } = running;
      await driver.inExtension(
        (key, value) => {
          const { chrome } = globalThis as unknown as {
            chrome: { storage: { local: { set(items: object): Promise<void> } } };
          };
          return chrome.storage.local.set({ [key]: value });
        },
        'site:removed.example',
        {
          version: 1,
          changed: 1,
          value: { rules: { article: '.story > .fact-box', keep: [], remove: [], keepKinds: [] } },
        },
      );
      await readFromPopup(tab, stories.harbour);
      await until('it is said', async () => (await shown(tab)).includes('The text looks short'));
      await press(tab, 'Pick the article on the page');
      await readerIsGone(tab);
      await tab.click('.story > p');
      await tab.press('+');
      await tab.press('Enter');
      await readerIsOpen(tab);
      expect(await shown(tab)).toContain('before the end of the summer');
      expect(await shown(tab)).not.toContain('The text looks short');
    });
  });
});
