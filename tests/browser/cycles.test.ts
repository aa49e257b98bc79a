import { expect, test } from 'vitest';
import type { ChromiumTab } from '../support/chromium/ChromiumTab.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { samplePage } from '../support/samplePage.ts';
import { setToolbar } from '../support/setToolbar.ts';
import { until } from '../support/until.ts';

const url = 'https://news.example/harbour/again-and-again';

/** `BROADSHEET_CYCLES=10000` for a long look. */
const cycles = Number(process.env['BROADSHEET_CYCLES'] ?? 150);

async function before({ server, driver }: Running) {
  server.serve(url, samplePage());
  await setToolbar(driver, 'reader');
}

/** What the page's process holds after a collection: nodes of all documents, listeners, bytes of the heap. */
async function held({ page }: ChromiumTab) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), bytes: of('JSHeapUsedSize') };
}

inBrowsers(['chromium'], { before }, (running) => {
  test(
    'opened and closed again and again, it leaves no node and no memory behind',
    async () => {
      const tab = running.tab as ChromiumTab;
      const turn = async () => {
        await tab.clickToolbar();
        await until('the reader is open', () => tab.isReaderOpen());
        await tab.clickToolbar();
        await until('the reader is closed', async () => !(await tab.isReaderOpen()));
      };
      await tab.goto(url);
      for (let count = 0; count < 5; count += 1) await turn();
      const first = await held(tab);
      for (let count = 0; count < cycles; count += 1) await turn();
      const last = await held(tab);
      // Less than one reader's worth: what is left behind once is left behind every time.
      expect(last.nodes - first.nodes, 'nodes').toBeLessThan(cycles * 4);
      expect(last.listeners - first.listeners, 'listeners').toBeLessThan(cycles);
      expect(last.bytes - first.bytes, 'bytes').toBeLessThan(2 ** 20 + cycles * 2 ** 10);
    },
    cycles * 10_000,
  );
});
