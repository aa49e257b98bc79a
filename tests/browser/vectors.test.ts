import { describe, expect, test } from 'vitest';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsOpen } from '../support/readerIsOpen.ts';
import { samplePage } from '../support/samplePage.ts';
import { setToolbar } from '../support/setToolbar.ts';
import { lair, vectors } from '../support/vectors.ts';

const url = 'https://news.example/harbour/vectors';

/**
 * Each vector in a box of its own, so that none swallows the next. A base would send the pictures of
 * all the others elsewhere.
 */
const boxed = Object.entries(vectors).filter(([name]) => name !== 'base');

const page = samplePage({
  inside: '<div id="vectors"></div>',
  beside: `<script>
    window.ran = [];
    for (const [name, html] of ${JSON.stringify(boxed).replaceAll('<', '\\u003c')}) {
      const box = document.createElement('div');
      box.innerHTML = '<p>About ' + name + ': a paragraph of the article that is long enough, with commas, to be kept.</p>' + html;
      document.querySelector('#vectors').append(box);
    }
  </script>`,
});

async function before({ server, driver }: Running) {
  server.serve(url, page);
  await setToolbar(driver, 'reader');
}

describe.each([
  ['the browser’s own sanitiser', true],
  ['DOMPurify', false],
])('with %s', (_, ownSanitiser) => {
  inBrowsers(['chromium', 'firefox'], { before, ownSanitiser }, (running) => {
    test('no vector runs, asks for anything or leads anywhere in the reader', async () => {
      const { server, tab } = running;
      await tab.goto(url);
      const found = await tab.evaluate(() => ({
        handlers: document.querySelectorAll('#vectors [onerror], #vectors [onload]').length,
        where: location.href,
        hasSanitiser: 'Sanitizer' in window,
      }));
      expect(found.hasSanitiser).toBe(ownSanitiser);
      expect(found.handlers, 'the page is hostile').toBeGreaterThan(10);
      await tab.evaluate(() => Reflect.set(window, 'ran', []));
      const asked = server.seen.length;
      await tab.clickToolbar();
      await readerIsOpen(tab);
      await tab.evaluate(
        () =>
          new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))),
      );
      const shown = await tab.inReader((root) => {
        const all = [...root.querySelectorAll('.body *')];
        return {
          paragraphs: all.filter(({ textContent }) => /^About /.test(textContent ?? '')).length,
          risky: all.filter((one) =>
            one.matches('script, style, svg, iframe, form, input, template, object, embed, link'),
          ).length,
          handlers: all.flatMap((one) =>
            one.getAttributeNames().filter((name) => /^on|^style$|^ping$|action$/.test(name)),
          ),
          links: [...root.querySelectorAll('.body a[href]')].map((link) => ({
            to: link.getAttribute('href'),
            rel: link.getAttribute('rel'),
          })),
        };
      });
      expect(shown.paragraphs).toBeGreaterThan(boxed.length / 2);
      expect({ risky: shown.risky, handlers: shown.handlers }).toEqual({ risky: 0, handlers: [] });
      for (const { to, rel } of shown.links) {
        expect(to).toMatch(/^(?:https?:|#)/);
        if (!to?.startsWith('#')) expect(rel).toContain('noopener');
      }
      expect(await tab.evaluate(() => Reflect.get(window, 'ran'))).toEqual([]);
      expect(server.seen.slice(asked).filter((one) => one.url.startsWith(lair))).toEqual([]);
      expect(await tab.evaluate(() => location.href)).toBe(found.where);
    });
  });
});
