import { describe, expect, test } from 'vitest';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { keepLook } from '../support/keepLook.ts';
import { readPage } from '../support/readPage.ts';
import { samplePage, samplePageText } from '../support/samplePage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
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

const films = 'https://news.example/films';
const withFilms = samplePage({
  inside: `<iframe src="https://player.vimeo.com/video/12345" title="A day out"></iframe>
    <p>Part 0. ${samplePageText[0]}</p>
    <video src="/one.mp4" poster="/one.svg" width="640" height="360"></video>
    <p>Part 1. ${samplePageText[1]}</p>
    <figure><video src="/two.mp4" width="640" height="360"></video><figcaption>The ferry leaves.</figcaption></figure>
    <p>Part 3. ${samplePageText[3]}</p>`,
});

async function before({ server, driver }: Running) {
  server.serve(url, long);
  server.serve(films, withFilms);
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

    test('a film has its address, and one without a still takes no more than a line', async () => {
      const { tab } = running;
      await readPage(tab, films);
      await tab.setMedia({ medium: 'print' });
      const [addresses, boxes] = await tab.inReader((root) => {
        const links = [...root.querySelectorAll('figcaption > a')];
        const players = [...root.querySelectorAll('.body video')];
        return [
          links.map((link) => {
            const { content } = getComputedStyle(link, '::after');
            return content.replace('attr(href)', link.getAttribute('href') ?? '');
          }),
          players.map((player) => player.parentElement?.getBoundingClientRect().height ?? 0),
        ];
      });
      expect(addresses).toHaveLength(1);
      expect(addresses[0]).toContain('https://vimeo.com/12345');
      expect(boxes).toHaveLength(2);
      const [withStill = 0, withNone = 0] = boxes;
      expect(withStill).toBeGreaterThan(100);
      expect(withNone).toBeGreaterThan(0);
      expect(withNone).toBeLessThan(80);
    });

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
