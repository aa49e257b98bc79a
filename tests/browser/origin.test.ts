import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { listSite } from '../support/listSite.ts';
import { readerIsOpen } from '../support/readerIsOpen.ts';
import { readerText } from '../support/readerText.ts';

const folder = 'tests/pages/origin';
const source = await readFile(`${folder}/source.html`, 'utf8');
const withoutMetadata = source.replace(/<!-- metadata -->.*<!-- \/metadata -->/s, '');
const expected = JSON.parse(await readFile(`${folder}/expected.json`, 'utf8'));
const paragraphs = (await readFile(`${folder}/expected.html`, 'utf8'))
  .split('\n')
  .map((line) => line.replace(/<\/?p>/g, ''))
  .filter((line) => line !== '');

const address = '/africa/putin-and-the-leader-of-mali/';
const pages = [
  ['desktop', `https://news.example${address}`],
  ['AMP', `https://news.example${address}amp/`],
  ['without metadata', `https://bare.example${address}`],
] as const;

async function servePages({ server }: Running) {
  server.serve(`https://news.example${address}`, source);
  server.serve(`https://news.example${address}amp/`, await readFile(`${folder}/amp.html`, 'utf8'));
  server.serve(`https://bare.example${address}`, withoutMetadata);
}

async function listPages(running: Running) {
  await servePages(running);
  for (const site of ['news.example', 'bare.example']) await listSite(running.driver, site);
}

async function expectTheArticle(tab: Tab) {
  await readerIsOpen(tab);
  const { title, deck, body } = await readerText(tab);
  expect(title).toBe(expected.title);
  expect(deck ? [deck, ...body] : body).toEqual(paragraphs);
}

describe('the page that started it, line by line', () => {
  inBrowsers(['chromium', 'firefox'], { display: 'unseen', before: servePages }, (running) => {
    test.each(pages)('%s, opened from the popup', async (_name, url) => {
      const { tab } = running;
      await tab.goto(url);
      const popup = await tab.openPopup();
      await popup.click('#toggle');
      await expectTheArticle(tab);
    });

    test.each(pages)('%s, opened by the shortcut', async (_name, url) => {
      const { tab } = running;
      await tab.goto(url);
      await tab.pressShortcut();
      await expectTheArticle(tab);
    });
  });

  const listed = { hosts: ['*://*.example/*'], before: listPages };
  inBrowsers(['chromium', 'firefox'], listed, (running) => {
    test.each(pages)('%s, opened by itself on a listed site', async (_name, url) => {
      const { tab } = running;
      await tab.goto(url);
      await expectTheArticle(tab);
    });
  });
});
