import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ChromiumTab } from '../support/chromium/ChromiumTab.ts';
import { heapOf } from '../support/chromium/heapOf.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { samplePage } from '../support/samplePage.ts';
import { setToolbar } from '../support/setToolbar.ts';
import { until } from '../support/until.ts';

const url = 'https://news.example/harbour/again-and-again';

/** `BROADSHEET_CYCLES=10000` for a long look. */
const cycles = Number(process.env['BROADSHEET_CYCLES'] ?? 150);

/** Chromium keeps a document for as long as the page lives where a picture in it is meant for some screens. */
const picture = `<figure><picture>
  <source media="(max-width: 300px)" srcset="/harbour/narrow.svg">
  <source media="(min-width: 301px)" srcset="/harbour/wide.svg">
  <img src="/harbour/any.svg" width="600" height="400" alt="The lighthouse">
</picture></figure>`;
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"/>';

async function before({ server, driver }: Running) {
  server.serve(url, samplePage({ inside: picture }));
  for (const name of ['narrow', 'wide', 'any']) {
    const headers = { 'content-type': 'image/svg+xml' };
    server.serve(`https://news.example/harbour/${name}.svg`, { body: drawing, headers });
  }
  await setToolbar(driver, 'reader');
}

/** A tab with no debugger attached, for which every script that is sent to a page would be kept. */
async function unwatchedTab(running: Running) {
  const browser = (running.tab as ChromiumTab).page.browser();
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('The extension is not there.');
  const page = await browser.newPage();
  await page.goto(url);
  const isOpen = () => page.evaluate('document.querySelector("[data-broadsheet]") !== null');
  return {
    page,
    async turn() {
      await page.triggerExtensionAction(extension);
      await until('the reader is open', isOpen);
      await page.triggerExtensionAction(extension);
      await until('the reader is closed', async () => !(await isOpen()));
    },
  };
}

/** What the page's process holds after a collection: nodes of all documents, listeners, bytes. */
async function held(page: Page) {
  const session = await page.createCDPSession();
  const bytes = await heapOf(session);
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, listeners, bytes };
}

inBrowsers(['chromium'], { before }, (running) => {
  test(
    'opened and closed again and again, it leaves no node and no memory behind',
    async () => {
      const { page, turn } = await unwatchedTab(running);
      for (let count = 0; count < 5; count += 1) await turn();
      const first = await held(page);
      for (let count = 0; count < cycles; count += 1) await turn();
      const last = await held(page);
      // The last reader may not be collected yet; what is left behind once is left behind every time.
      expect(last.nodes - first.nodes, 'nodes').toBeLessThan(cycles);
      expect(last.listeners - first.listeners, 'listeners').toBeLessThan(cycles / 2);
      expect(last.bytes - first.bytes, 'bytes').toBeLessThan(2 ** 17 + cycles * 64);
    },
    cycles * 10_000,
  );
});
