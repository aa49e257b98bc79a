// Builds the extension and shows a page in it.
//   npm start                  the sample news page
//   npm start -- URL-or-FILE   a page of one's own
//   npm start -- --firefox …   in Firefox instead of Chromium
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { styleText } from 'node:util';
import type { Article } from '../src/extract/index.ts';
import type { Driver } from '../tests/support/Driver.ts';
import { openBrowser } from '../tests/support/openBrowser.ts';
import { readFromPopup } from '../tests/support/readFromPopup.ts';
import { startServer } from '../tests/support/server.ts';
import { until } from '../tests/support/until.ts';
import { ensureInstalled, NotInstalled } from './browsers/install.ts';
import { commandLine } from './commandLine.ts';
import { extractBundle } from './start/extractBundle.ts';
import { startPage } from './start/page.ts';
import { report } from './start/report.ts';

const { values, positionals } = commandLine(import.meta.url, {
  allowPositionals: true,
  options: { firefox: { type: 'boolean', default: false } },
});
const browserName = values.firefox ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const folder = path.resolve('dist', 'start');

async function main() {
  ensureInstalled(browserName, 'fonts');
  execFileSync(process.execPath, ['build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const server = await startServer();
  try {
    const page = startPage(positionals[0], server);
    const proxy = page.local ? server.proxy : null;
    const driver = await openBrowser(browserName, proxy, hasDisplay ? { display: 'own' } : {});
    await show(driver, page.url).finally(() => driver.close());
  } finally {
    await server.close();
  }
}

async function show(driver: Driver, url: string) {
  const tab = await driver.newTab();
  console.log(`Opening ${url}`);
  await tab.goto(url, 'dom');
  if (hasDisplay) {
    await readFromPopup(tab);
    console.log(
      'The reader is open. Esc closes it, Alt+R opens it again; close the browser to end.',
    );
    return driver.gone();
  }
  console.log(styleText('dim', 'There is no display here, so the browser works unseen.\n'));
  const article = (await tab.run(await extractBundle())) as Article | null;
  const before = await tab.screenshot({ full: true });
  await readFromPopup(tab);
  await until('its pictures are there', () => tab.inReader(picturesInSight), 5).catch(() => false);
  const after = await tab.screenshot();
  if (!article) throw new Error('No article was found on this page; the reader says so.');
  console.log(report(article));
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'before.png'), before);
  await writeFile(path.join(folder, 'after.png'), after);
  console.log(
    `Pictures: ${path.join(folder, 'before.png')}\n          ${path.join(folder, 'after.png')}`,
  );
}

function picturesInSight(root: ShadowRoot): boolean {
  const pictures = [...root.querySelectorAll('img')];
  return pictures.every((one) => one.complete || one.getBoundingClientRect().top > innerHeight);
}

try {
  await main();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(styleText('red', error instanceof NotInstalled ? message : `Failed: ${message}`));
  process.exitCode = 1;
}
