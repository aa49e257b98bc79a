import { describe, expect, test } from 'vitest';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { keepLook } from '../support/keepLook.ts';
import { samplePage, samplePageText } from '../support/samplePage.ts';
import { readPage, toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { unpackPdf } from '../support/unpackPdf.ts';

const url = 'https://news.example/print';
const paragraphs = 120;

/** A long article, each of whose paragraphs links to a place of its own, on a page with a menu. */
const long = samplePage({
  head: '<style>body { height: 400px; overflow: hidden } nav { position: fixed }</style>',
  inside: Array.from(
    { length: paragraphs },
    (_, n) =>
      `<p><a href="https://linked.example/${n}">Part ${n}.</a> ${samplePageText[n % 4]}</p>`,
  ).join(''),
  beside: '<nav><a href="https://menu.example/">The menu of the page</a></nav>',
});

async function before({ server, driver }: Running) {
  server.serve(url, long);
  await toolbarOpensReader(driver);
}

describe('on paper', () => {
  inBrowsers(['chromium', 'firefox'], { before }, (running) => {
    test.each(['dark', 'sepia', 'contrast', 'own'])(
      'the article is there, all of it and nothing else, black on white, from the theme %s',
      async (theme) => {
        const { driver, tab } = running;
        await keepLook(driver, {
          theme,
          ownPaper: '#102030',
          ownInk: '#ffeecc',
          columns: 'double',
        });
        await readPage(tab, url);
        const pdf = unpackPdf(await tab.print());
        const links = [...pdf.matchAll(/\/URI ?\((https:[^)]*)\)/g)].map(([, to]) => to);
        const expected = Array.from(
          { length: paragraphs },
          (_, n) => `https://linked.example/${n}`,
        );
        expect([...new Set(links)].filter((to) => to?.includes('linked'))).toEqual(expected);
        expect(links).not.toContain('https://menu.example/');
        expect([...pdf.matchAll(/\/Type \/Page\b/g)].length).toBeGreaterThan(5);

        await tab.setMedia({ medium: 'print' });
        const shown = await tab.inReader((root) => {
          const dialog = root.querySelector('dialog') ?? document.body;
          const { backgroundColor, color, overflowY } = getComputedStyle(dialog);
          return {
            backgroundColor,
            color,
            overflowY,
            page: getComputedStyle(document.body).display,
            interface: [...root.querySelectorAll('button, .progress, .panel')]
              .filter((part) => part.checkVisibility())
              .map((part) => part.className),
          };
        });
        expect(shown).toEqual({
          backgroundColor: 'rgb(255, 255, 255)',
          color: 'rgb(0, 0, 0)',
          overflowY: 'visible',
          page: 'none',
          interface: [],
        });
      },
    );

    test('the page prints as ever once the reader is closed', async () => {
      const { tab } = running;
      await readPage(tab, url);
      await tab.press('Escape');
      await tab.setMedia({ medium: 'print' });
      const display = await tab.evaluate(() => getComputedStyle(document.body).display);
      expect(display).toBe('block');
    });
  });
});
