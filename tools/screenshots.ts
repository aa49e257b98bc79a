// Takes the README's pictures of the built extension: npm run screenshots
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Driver, View } from '../tests/support/Driver.ts';
import { openBrowser } from '../tests/support/openBrowser.ts';
import { type FixtureServer, startServer } from '../tests/support/server.ts';
import { until } from '../tests/support/until.ts';
import { ensureInstalled } from './browsers/install.ts';

const sample = 'tests/pages/origin';
const url = 'https://news.example/africa/putin-and-the-leader-of-mali/';
const folder = 'docs';

async function take(view: View, name: string) {
  const file = path.join(folder, `${name}.png`);
  await writeFile(file, await view.screenshot());
  console.log(file);
}

async function serveSample(server: FixtureServer) {
  server.serveFolder(url, sample);
  server.serve(url, await readFile(path.join(sample, 'source.html'), 'utf8'));
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
  await until('the reader is open', () => tab.isReaderOpen());
  await take(tab, 'after');
  await tab.inReader((root) => {
    root.querySelector('dialog')?.setAttribute('data-theme', 'dark');
  });
  await take(tab, 'reader-dark');
  await take(await driver.newTab(driver.ourUrl('options.html')), 'options');
}

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
