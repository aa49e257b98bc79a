import { describe, expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsGone } from '../support/readerIsOpen.ts';
import { openReader, readPage } from '../support/readPage.ts';
import { samplePage, samplePageTitle } from '../support/samplePage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

const long = 'https://news.example/long';
const strict = 'https://news.example/strict';
const none = 'https://news.example/none';

/** A page that hears every key, has a field with the focus, and is scrolled. */
const listening = samplePage({
  head: '<style>body { height: 5000px } @media print { p { color: red } }</style>',
  beside: `<input id="field" value="mine">
<script>
  globalThis.heard = [];
  for (const target of [document, window, document.body]) {
    target.addEventListener('keydown', (event) => heard.push(event.key));
  }
</script>`,
});

async function before({ server, driver }: Running) {
  server.serve(long, listening);
  server.serve(strict, {
    body: samplePage(),
    headers: { 'content-security-policy': "default-src 'none'" },
  });
  server.serve(none, '<!doctype html><title>Nothing</title><p>Nothing to read.</p>');
  await toolbarOpensReader(driver);
}

/** All that a page could tell by. */
function pageState(tab: Tab) {
  return tab.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.id ?? null,
    selection: [...document.querySelectorAll('input')].map((input) => [
      input.selectionStart,
      input.selectionEnd,
    ]),
    sheets: document.adoptedStyleSheets.length,
    fonts: document.fonts.size,
    width: document.querySelector('p')?.offsetWidth ?? 0,
  }));
}

function fieldHasFocus(tab: Tab) {
  return tab.evaluate(() => {
    const field = document.querySelector('input');
    field?.focus();
    field?.setSelectionRange(1, 3);
    scrollTo({ top: 700, behavior: 'instant' });
  });
}

describe('the reader over a page', () => {
  inBrowsers(['chromium', 'firefox'], { before }, (running) => {
    test.each(['Escape', 'close button', 'toolbar'])(
      'leaves the page as it was when closed by %s',
      async (way) => {
        const { tab } = running;
        await tab.goto(long);
        await fieldHasFocus(tab);
        const found = await pageState(tab);
        await openReader(tab);
        if (way === 'Escape') await tab.press('Escape');
        else if (way === 'toolbar') await tab.clickToolbar();
        else await tab.clickInReader('.close');
        await readerIsGone(tab);
        expect(await pageState(tab)).toEqual(found);
      },
    );

    test('takes the focus, and keeps keys from the page', async () => {
      const { tab } = running;
      await readPage(tab, long);
      const focused = await tab.inReader((root) => root.activeElement?.localName);
      expect(focused).toBe('dialog');
      await tab.press('ArrowDown');
      await tab.press('Escape');
      await readerIsGone(tab);
      expect(await tab.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
    });

    test('covers the page while it is open, and its text is out of reach', async () => {
      const { tab } = running;
      await readPage(tab, long);
      const { covered, root } = await tab.evaluate(() => ({
        covered: document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.parentElement
          ?.localName,
        root: [...document.documentElement.children].some((element) => element.shadowRoot),
      }));
      expect(covered).toBe('html');
      expect(root).toBe(false);
    });

    test('is set in its own style and font where the page allows nothing', async () => {
      const { tab } = running;
      await readPage(tab, strict);
      await until('the font is there', () =>
        tab.inReader(() =>
          [...document.fonts].some(
            ({ family, status }) => family.includes('Broadsheet Serif') && status === 'loaded',
          ),
        ),
      );
      const look = await tab.inReader((root) => {
        const dialog = root.querySelector('dialog');
        const { position, backgroundColor } = getComputedStyle(dialog ?? document.body);
        return { position, backgroundColor };
      });
      expect(look).toEqual({ position: 'fixed', backgroundColor: 'rgb(253, 252, 249)' });
    });

    test('says so where there is no article', async () => {
      const { tab } = running;
      await readPage(tab, none);
      const said = await tab.inReader((root) => root.querySelector('h1')?.textContent);
      expect(said).toBe('There is no article here');
    });

    test('names itself and its article for screen readers', async () => {
      const { tab } = running;
      await readPage(tab, long);
      const names = await tab.inReader((root) => ({
        dialog: root.querySelector('dialog')?.ariaLabel,
        main: root.querySelectorAll('main').length,
        h1: [...root.querySelectorAll('h1')].map((heading) => heading.textContent),
      }));
      expect(names).toEqual({ dialog: samplePageTitle, main: 1, h1: [samplePageTitle] });
    });
  });
});
