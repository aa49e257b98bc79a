import { describe, expect, test } from 'vitest';
import messages from '../../src/locales/en.json';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsGone } from '../support/readerIsOpen.ts';
import { readPage } from '../support/readPage.ts';
import { openList, press } from '../support/removedList.ts';
import { samplePage } from '../support/samplePage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

const article = 'https://news.example/harbour/tools-away';
const list = 'https://news.example/harbour/';

async function before({ server, driver }: Running) {
  server.serve('https://news.example/boats.svg', {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><rect width="600" height="300" fill="#468"/></svg>',
    headers: { 'content-type': 'image/svg+xml' },
  });
  server.serve(
    article,
    samplePage({
      inside: `<h2>The lamp</h2><p>It was lit for the first time in the year of the great storm.</p>
        <figure><img src="/boats.svg" width="600" height="300" alt="Boats at the quay"></figure>
        <p class="ad-label">Advertisement</p><h2>The keeper</h2>`,
    }),
  );
  server.serve(list, '<title>Harbour</title><p><a href="tools-away">The lighthouse</a></p>');
  await toolbarOpensReader(driver);
}

const alert = (tab: Tab) =>
  tab.inReader((root) => {
    const line = root.querySelector('dialog > [role=alert]');
    return line?.checkVisibility() ? (line.textContent ?? '') : '';
  });

async function isSaid(tab: Tab) {
  await until('it is said', async () => {
    const said = await alert(tab);
    return [messages.reader_take_failed, messages.reader_failed_reload].every(({ message }) =>
      said.includes(message),
    );
  });
  const isInSight = await tab.inReader((root) => {
    const { left, right, top, bottom } =
      root.querySelector('dialog > [role=alert]')?.getBoundingClientRect() ?? new DOMRect();
    return left >= 0 && right <= innerWidth && top > 0 && bottom <= innerHeight && bottom > top;
  });
  expect(isInSight).toBe(true);
}

const tools = ['look', 'outline', 'listen', 'take', 'keys', 'count'].map((name) => `.tool.${name}`);

describe('tools that cannot be had', () => {
  inBrowsers(['chromium', 'firefox'], { before, without: ['pick.js'] }, (running) => {
    test('to pick something with: the buttons in the list say so, and the one in a message', async () => {
      const { tab } = running;
      await readPage(tab, article);
      await openList(tab);
      await press(tab, '.removed .pick');
      await isSaid(tab);
      await press(tab, '.removed .pick + button');
      await isSaid(tab);
      await readPage(tab, list);
      await tab.clickInReader('.message .way');
      await isSaid(tab);
      await tab.press('Escape');
      await readerIsGone(tab);
    });
  });

  inBrowsers(['chromium', 'firefox'], { before, without: ['panels.js'] }, (running) => {
    test('behind the bar and the pictures: each button says so, and the way there does not', async () => {
      const { tab } = running;
      await readPage(tab, article);
      await tab.hoverInReader('.tool.look');
      for (const tool of [...tools, '.enlarge']) {
        expect(await alert(tab), `before ${tool}`).toBe('');
        await tab.clickInReader(tool);
        await isSaid(tab);
        await tab.clickInReader('.body p');
      }
    });
  });

  inBrowsers(['chromium'], { before }, (running) => {
    test('of an extension that was loaded anew under the reader: said, whether they were there or not', async () => {
      const { driver, tab } = running;
      await readPage(tab, article);
      const other = await driver.newTab();
      await readPage(other, article);
      await openList(other);
      await driver.reloadExtension();
      for (const tool of ['.tool.take', '.count']) {
        await press(tab, tool);
        await isSaid(tab);
      }
      for (const tool of ['.tool.take', '.removed .piece button']) {
        await press(other, tool);
        await isSaid(other);
      }
      await other.close();
    });
  });
});
