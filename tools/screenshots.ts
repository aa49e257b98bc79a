// Takes the pictures of the built extension for README and docs: npm run screenshots
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ChromiumTab } from '../tests/support/chromium/ChromiumTab.ts';
import type { Driver, Json, Tab, View } from '../tests/support/Driver.ts';
import { keepLook } from '../tests/support/keepLook.ts';
import { openBrowser } from '../tests/support/openBrowser.ts';
import { readerIsOpen } from '../tests/support/readerIsOpen.ts';
import { readPage } from '../tests/support/readPage.ts';
import { type FixtureServer, startServer } from '../tests/support/server.ts';
import { serveStories } from '../tests/support/storySite.ts';
import { toolbarOpensReader } from '../tests/support/toolbarOpensReader.ts';
import { until } from '../tests/support/until.ts';
import { ensureInstalled } from './browsers/install.ts';
import { commandLine } from './commandLine.ts';
import { walkThrough } from './screenshots/walkThrough.ts';

const sample = 'tests/pages/origin';
const url = 'https://news.example/africa/putin-and-the-leader-of-mali/';
const folder = 'docs';

async function take(view: View, name: string) {
  const file = path.join(folder, `${name}.png`);
  await writeFile(file, await view.screenshot());
  console.log(file);
}

/** Pages of ours with what a look is judged by: tables, code, quotations, and other scripts. */
const others = ['everything', 'right-to-left'];
const urlOf = (page: string) => `https://gazette.example/${page}/`;

async function serveSample(server: FixtureServer) {
  serveStories(server);
  server.serveFolder(url, sample);
  server.serve(url, await readFile(path.join(sample, 'source.html'), 'utf8'));
  for (const page of others) {
    server.serveFolder(urlOf(page), `tests/pages/${page}`);
    server.serve(urlOf(page), await readFile(`tests/pages/${page}/source.html`, 'utf8'));
  }
}

async function takeAll(driver: Driver) {
  const tab = await driver.newTab(url);
  await take(tab, 'before');
  const popup = await tab.openPopup();
  await until('the popup is filled', () =>
    popup.evaluate(() => document.querySelector('#toggle')?.checkVisibility() ?? false),
  );
  await take(popup, 'popup');
  await popup.click('#toggle');
  await readerIsOpen(tab);
  await take(tab, 'after');
  await toolbarOpensReader(driver);
  await walkThrough(driver, (view, name) => take(view, `screenshots/${name}`));
  await takeLooks(driver);
  for (const page of ['options', 'welcome']) {
    const shown = await driver.newTab(driver.ourUrl(`${page}.html`));
    await until('the page is filled', () =>
      shown.evaluate(() => document.querySelector('#shortcut')?.textContent),
    );
    await take(shown, page);
  }
}

/** The reader as people set it: dark with the panel, two columns, and narrow from right to left. */
async function takeLooks(driver: Driver) {
  const isSet = (tab: Tab) =>
    until('the font is there', () =>
      tab.inReader(() => [...document.fonts].some(({ family }) => family.includes('Broadsheet'))),
    );
  const read = async (page: string, look: { [key: string]: Json }, width: number) => {
    await keepLook(driver, look);
    const tab = await driver.newTab();
    await (tab as ChromiumTab).page.setViewport({ width, height: 900 });
    await readPage(tab, urlOf(page));
    await isSet(tab);
    return tab;
  };
  const dark = await read('everything', { theme: 'dark' }, 1280);
  await dark.clickInReader('.tool.look');
  await until('the panel is open', () =>
    dark.inReader((root) => root.querySelector('.look-panel')?.matches(':popover-open')),
  );
  await take(dark, 'reader-dark');
  await take(
    await read('everything', { theme: 'sepia', columns: 'double' }, 1440),
    'reader-columns',
  );
  await take(await read('right-to-left', { theme: 'light' }, 400), 'reader-narrow');
}

commandLine(import.meta.url, {});
ensureInstalled('chromium', 'fonts');
execFileSync(process.execPath, ['build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
await mkdir(folder, { recursive: true });
const server = await startServer();
await serveSample(server);
const driver = await openBrowser('chromium', server.proxy);
try {
  await takeAll(driver);
} finally {
  await driver.close();
  await server.close();
}
