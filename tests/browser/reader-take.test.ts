import { expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { serveEverything, everything as url } from '../support/everythingPage.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsOpen } from '../support/readerIsOpen.ts';
import { readPage } from '../support/readPage.ts';
import { samplePage } from '../support/samplePage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

const slow = 'https://news.example/slow';
/** Where the browser gives a page no clipboard to write to, since nothing is encrypted. */
const plain = 'http://plain.example/story';

async function before({ server, driver }: Running) {
  await serveEverything(server);
  server.serve(
    slow,
    samplePage({ inside: '<img src="/never.png" alt="A picture that never comes">' }),
  );
  server.serve(
    plain,
    samplePage({ inside: '<p>With <strong>bold</strong> and a <a href="/next">link</a>.</p>' }),
  );
  server.serve('https://news.example/never.png', () => undefined);
  await toolbarOpensReader(driver);
}

const said = (tab: Tab) =>
  tab.inReader((root) => root.querySelector('.take-panel .said')?.textContent ?? '');

/** Presses one of the ways in the panel, by its words. */
async function take(tab: Tab, words: string) {
  await tab.clickInReader('.tool.take');
  await until('the panel is open', () =>
    tab.inReader((root) => root.querySelector('.take-panel')?.matches(':popover-open')),
  );
  await tab.inReader((root, text) => {
    const entries = [...root.querySelectorAll<HTMLElement>('.take-panel .entry')];
    entries.find((entry) => entry.textContent === text)?.click();
  }, words);
}

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test.each(['Save as a book (EPUB)', 'Save as a web page', 'Save as Markdown'])(
    '%s, with its pictures',
    async (words) => {
      const { tab } = running;
      await readPage(tab, url);
      await take(tab, words);
      await until('it is saved', async () => (await said(tab)) === 'Saved');
    },
  );

  test('a save that waits for a picture says so, and can be given up', async () => {
    const { tab } = running;
    await tab.goto(slow, 'dom');
    await tab.clickToolbar();
    await readerIsOpen(tab);
    await take(tab, 'Save as a book (EPUB)');
    await until('it says what it waits for', async () => (await said(tab)) === 'Pictures: 0 of 1');
    await tab.inReader((root) => root.querySelector<HTMLElement>('.take-panel .plain')?.click());
    await until('it is given up', async () => (await said(tab)) === 'Given up');
    expect(
      await tab.inReader((root) => root.querySelector<HTMLElement>('.take-panel .plain')?.hidden),
    ).toBe(true);
  });
});

/** Copies an article, and says what its title and its first strong words are. */
async function copy(tab: Tab, from: string, way: string) {
  await readPage(tab, from);
  const told = await tab.inReader((root) =>
    ['h1', '.body strong'].map((part) => root.querySelector(part)?.textContent ?? ''),
  );
  await take(tab, way);
  await until('it is copied', async () => (await said(tab)) === 'Copied');
  return told;
}

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test.each([url, plain])('%s is copied with all its markup, and as plain text', async (from) => {
    const { tab, driver } = running;
    const [title, strong] = await copy(tab, from, 'Copy with formatting');
    const html = await driver.clipboard('text/html');
    expect(html).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`));
    expect(html).toMatch(new RegExp(`<strong[^>]*>${strong}</strong>`));
    expect(html).toContain(from);
    expect(html).not.toMatch(/<button|user-content|style=/);
    const text = await driver.clipboard('text/plain');
    expect(text.startsWith(`${title}\n${from}\n\n`)).toBe(true);
    expect(text).toContain(strong);
  });

  test('what was put back is copied too, as plain text as well', async () => {
    const { tab, driver } = running;
    await readPage(tab, url);
    await tab.clickInReader('.tool.count');
    await tab.clickInReader('.removed .put');
    await tab.press('Escape');
    await take(tab, 'Copy with formatting');
    await until('it is copied', async () => (await said(tab)) === 'Copied');
    const lines = (await driver.clipboard('text/plain')).split('\n');
    const title = await tab.inReader((root) => root.querySelector('h1')?.textContent);
    expect(lines.filter((line) => line === title)).toHaveLength(2);
    // It is folded away in the article.
    expect(lines.join()).toContain('The cat was not consulted.');
  });

  test.each([url, plain])('%s is copied as Markdown', async (from) => {
    const { tab, driver } = running;
    const [title, strong] = await copy(tab, from, 'Copy as Markdown');
    const text = await driver.clipboard('text/plain');
    expect(text).toContain(`# ${title}`);
    expect(text).toContain(`**${strong}**`);
    expect(text).toContain(from);
  });
});
