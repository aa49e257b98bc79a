// How much later a page comes into sight for being listed: the same pages of a listed site and of
// one that is not, in turns, in one run of Chromium.
//   npm run bench:listed
import { commandLine } from '../../tools/commandLine.ts';
import { listPage } from '../support/autoPages.ts';
import type { Driver } from '../support/Driver.ts';
import { listSite } from '../support/listSite.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { setup } from '../support/prepare.ts';
import { startServer } from '../support/server.ts';
import { quantile } from './quantile.ts';

commandLine(import.meta.url, {});

const rounds = 30;
const sites = { listed: 'http://news.example', unlisted: 'http://other.example' };
const pages = { '/': 'home page', '/africa/': 'section page' } as const;

/** Notes when our cover went; a page without one is in sight with its first paint. */
const watch = `<script>
  window.uncovered = 0;
  new MutationObserver((records) => {
    const gone = records.flatMap(({ removedNodes }) => [...removedNodes]);
    if (gone.some(({ popover }) => popover)) window.uncovered = performance.now();
  }).observe(document.documentElement, { childList: true });
</script>`;

/** Milliseconds from the start of the navigation until the page is painted and nothing covers it. */
async function inSightAfter(driver: Driver, url: string): Promise<number> {
  const tab = await driver.newTab();
  await tab.goto(url);
  const time = await tab.evaluate(async () => {
    const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const isCovered = () =>
      [...document.documentElement.children].some((part) => 'popover' in part && part.popover);
    while (painted() === undefined || isCovered()) await new Promise(requestAnimationFrame);
    return Math.max(painted() ?? 0, Number(Reflect.get(window, 'uncovered')));
  });
  await tab.close();
  return time;
}

setup();
const server = await startServer();
const driver = await openBrowser('chromium', server.proxy, { hosts: ['*://*.news.example/*'] });
await listSite(driver, 'news.example');
const html = listPage().replace('<head>', `<head>${watch}`);
for (const site of Object.values(sites)) {
  for (const path of Object.keys(pages)) server.serve(site + path, html);
  await inSightAfter(driver, `${site}/africa/`);
}
for (const [path, name] of Object.entries(pages)) {
  const times = { listed: [] as number[], unlisted: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of ['listed', 'unlisted'] as const) {
      times[kind].push(await inSightAfter(driver, sites[kind] + path));
    }
  }
  const [listed, unlisted] = [times.listed, times.unlisted].map((all) => quantile(all, 0.5));
  const [late, lateUnlisted] = [times.listed, times.unlisted].map((all) => quantile(all, 0.95));
  console.log(
    `${name}: in sight after ${listed?.toFixed(0)} ms listed, ${unlisted?.toFixed(0)} ms unlisted ` +
      `(median of ${rounds}; ${((listed ?? 0) - (unlisted ?? 0)).toFixed(0)} ms more, ratio ` +
      `${((listed ?? 0) / (unlisted ?? 1)).toFixed(2)}); 95th percentile ${late?.toFixed(0)} and ` +
      `${lateUnlisted?.toFixed(0)} ms`,
  );
}
await driver.close();
await server.close();
