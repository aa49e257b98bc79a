import { describe, expect, test } from 'vitest';
import messages from '../../src/locales/en.json';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsGone, readerIsOpen } from '../support/readerIsOpen.ts';
import { readerText } from '../support/readerText.ts';
import { samplePage, samplePageText } from '../support/samplePage.ts';
import { setToolbar } from '../support/setToolbar.ts';
import { until } from '../support/until.ts';

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        answer: (
          message: { type: string },
          sender: unknown,
          reply: (answer: unknown) => void,
        ) => void,
      ): void;
    };
  };
};

const site = 'https://news.example';
const address = (name: string) => `${site}/harbour/${name}`;

/** Pages that make it hard, and are read nevertheless. */
const readable: Record<string, string | { body: string; headers: Record<string, string> }> = {
  plain: samplePage(),
  flooding: samplePage({
    beside: `<p id="flood"></p><script>
      setInterval(() => { for (let i = 0; i < 300; i++) document.querySelector('#flood').textContent = i; }, 0);
    </script>`,
  }),
  'in-front': samplePage({
    beside: `<dialog id="own">The page's own</dialog><div id="pop" popover="manual">And this</div>
      <script>document.querySelector('#own').showModal(); document.querySelector('#pop').showPopover();</script>`,
  }),
  'with-listeners': samplePage({
    head: `<script>for (let i = 0; i < 3000; i++) addEventListener('keydown', (event) => event.stopPropagation(), true);</script>`,
  }),
  'with-frames': samplePage({
    beside: `<iframe sandbox srcdoc="<p>In a frame that may do nothing</p>"></iframe>
      <iframe src="https://other.example/frame"></iframe>`,
  }),
  sandboxed: {
    body: samplePage(),
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  },
  xhtml: {
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body><article><h1>x</h1>${samplePageText
      .map((text) => `<p>${text.replaceAll('&', '&amp;')}</p>`)
      .join('')}</article></body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
  },
};

/** The first attempt of our own vote wants more text than this: Readability is asked too. */
const short = samplePageText.slice(0, 2);

/** Documents without an article. */
const unreadable = {
  drawing: {
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">A drawing</text></svg>',
    headers: { 'content-type': 'image/svg+xml' },
  },
  feed: {
    body: '<?xml version="1.0"?><rss><channel><title>A feed</title></channel></rss>',
    headers: { 'content-type': 'text/xml' },
  },
  text: {
    body: samplePageText.join('\n\n'),
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  },
  empty: { body: '', headers: { 'content-type': 'text/html' } },
};

async function before({ server, driver }: Running) {
  for (const [name, answer] of Object.entries({ ...readable, ...unreadable })) {
    server.serve(address(name), answer);
  }
  server.serve(
    address('short'),
    `<title>Short</title><article>${short.map((text) => `<p>${text}</p>`).join('')}</article>`,
  );
  server.serve('https://other.example/frame', '<p>In a frame of another site</p>');
  server.serve(
    address('fullscreen'),
    samplePage({
      beside: `<div id="stage"><button id="full" onclick="document.querySelector('#stage').requestFullscreen()">All of it</button></div>`,
    }),
  );
  await setToolbar(driver, 'reader');
}

async function open(tab: Tab) {
  await tab.clickToolbar();
  await readerIsOpen(tab);
}

/** What of ours a page could find. */
const traces = (tab: Tab) =>
  tab.evaluate(() => ({
    hosts: document.querySelectorAll('[data-broadsheet]').length,
    sheets: document.adoptedStyleSheets.length,
    fonts: document.fonts.size,
    nodes: document.querySelectorAll('*').length,
  }));

describe('faults', () => {
  inBrowsers(['chromium', 'firefox'], { before }, (running) => {
    test.each(Object.keys(readable))('a page that is %s is read, and closes', async (name) => {
      const { tab } = running;
      await tab.goto(address(name));
      await open(tab);
      expect((await readerText(tab)).body).toEqual(samplePageText);
      const isInFront = await tab.evaluate(() =>
        document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.hasAttribute('data-broadsheet'),
      );
      expect(isInFront).toBe(true);
      await tab.press('Escape');
      await readerIsGone(tab);
    });

    test.each(Object.keys(unreadable))('%s: nothing breaks, and nothing stays', async (name) => {
      const { tab } = running;
      await tab.goto(address(name));
      // Opens and closes, or neither, as the browser lets us.
      await tab.clickToolbar();
      await tab.clickToolbar();
      await until('nothing of ours is left', async () => (await traces(tab)).hosts === 0);
    });

    test('an article of few words is read with a second vote, whose script comes for it alone', async () => {
      const { driver, tab } = running;
      const paths = () => tab.ourScripts().map((script) => new URL(script).pathname);
      // Fonts come as scripts too, on every page.
      const each = ['/extract.js', '/content.js', '/toggle.js'];
      const scripts = () => paths().filter((path) => !path.startsWith('/fonts/'));
      await tab.goto(address('plain'));
      await open(tab);
      expect((await readerText(tab)).body).toEqual(samplePageText);
      if (driver.can.listScripts) expect(scripts()).toEqual(each);
      await tab.goto(address('short'));
      await open(tab);
      expect((await readerText(tab)).body).toEqual(short);
      if (driver.can.listScripts) {
        expect(scripts()).toEqual([...each, ...each, '/vote.js']);
      }
    });

    test('over an element in fullscreen the reader is in front, and leaves it so', async () => {
      const { tab } = running;
      const isFull = () => tab.evaluate(() => document.fullscreenElement?.id === 'stage');
      await tab.goto(address('fullscreen'));
      await tab.click('#full');
      await until('the element is in fullscreen', isFull);
      await open(tab);
      expect((await readerText(tab)).body).toEqual(samplePageText);
      const isInFront = await tab.evaluate(() =>
        document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.hasAttribute('data-broadsheet'),
      );
      expect(isInFront).toBe(true);
      await tab.clickToolbar();
      await readerIsGone(tab);
      expect(await isFull()).toBe(true);
    });

    test('a page that takes our element away is back as it was, and is read again', async () => {
      const { tab } = running;
      await tab.goto(address('plain'));
      const found = await traces(tab);
      await open(tab);
      await tab.evaluate(() => document.querySelector('[data-broadsheet]')?.remove());
      await readerIsGone(tab);
      expect(await traces(tab)).toEqual(found);
      await open(tab);
      expect((await readerText(tab)).body).toEqual(samplePageText);
    });
  });

  inBrowsers(['chromium', 'firefox'], { before }, (running) => {
    test('loaded anew with a reader open, its button still closes it', async () => {
      const { driver, tab } = running;
      await tab.goto(address('plain'));
      await open(tab);
      await driver.reloadExtension();
      await setToolbar(driver, 'reader');
      await tab.clickInReader('.close');
      await until('the page is seen', () =>
        tab.inReader((root) => root.querySelector('dialog[open]') === null).catch(() => true),
      );
    });

    test('loaded anew with a reader open, the old one gives way to a new one', async () => {
      const { driver, tab } = running;
      await tab.goto(address('plain'));
      const found = await traces(tab);
      const isHeld = () =>
        tab.evaluate(() => getComputedStyle(document.documentElement).overflow === 'hidden');
      await open(tab);
      expect(await isHeld()).toBe(true);
      await tab.evaluate(() =>
        document.querySelector('[data-broadsheet]')?.setAttribute('id', 'old'),
      );
      await driver.reloadExtension();
      await setToolbar(driver, 'reader');
      await tab.clickToolbar();
      await until('a new reader is there', () =>
        tab.evaluate(() => document.querySelector('[data-broadsheet]:not(#old)') !== null),
      );
      expect((await traces(tab)).hosts).toBe(1);
      await tab.press('Escape');
      await until('all is gone', async () => (await traces(tab)).hosts === 0);
      expect(await isHeld()).toBe(false);
      if (driver.can.outliveExtension) expect(await traces(tab)).toEqual(found);
    });
  });

  inBrowsers(['chromium', 'firefox'], { before }, (running) => {
    test('where the background cannot prepare it, the reader says that it failed, and closes', async () => {
      const { driver, tab } = running;
      await tab.goto(address('plain'));
      // The first answer to a message is the one that counts.
      await driver.inExtension(() => {
        chrome.runtime.onMessage.addListener(({ type }, _sender, reply) => {
          if (type === 'prepare') reply({ err: { name: 'Error', message: 'Broken' } });
        });
      });
      await open(tab);
      const shown = () => tab.inReader((root) => root.querySelector('main')?.textContent ?? '');
      await until('it says so', async () =>
        (await shown()).includes(messages.reader_failed_title.message),
      );
      await tab.press('Escape');
      await readerIsGone(tab);
    });
  });
});
