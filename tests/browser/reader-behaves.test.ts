import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { ChromiumTab } from '../support/chromium/ChromiumTab.ts';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { keepLook } from '../support/keepLook.ts';
import { samplePage } from '../support/samplePage.ts';
import { readPage, toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

const url = 'https://news.example/behaves';
const table = 'https://news.example/everything/';
const next = 'https://news.example/next';

async function before({ server, driver }: Running) {
  server.serve(
    url,
    samplePage({
      inside: `<p>The report is <a class="here" href="${next}">in the archive of the harbour board</a>, with all that was said, and who said it, on that day.</p>`,
    }),
  );
  server.serveFolder(table, 'tests/pages/everything');
  server.serve(table, await readFile('tests/pages/everything/source.html', 'utf8'));
  server.serve(next, samplePage({ title: 'The archive' }));
  await toolbarOpensReader(driver);
}

const families = (tab: Tab) =>
  tab.inReader(() => [
    ...new Set([...document.fonts].map((face) => face.family.replaceAll('"', ''))),
  ]);

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test('each face comes once it is chosen, from the extension alone', async () => {
    const { tab, driver, server } = running;
    await keepLook(driver, {});
    await readPage(tab, url);
    await until('the serif is there', async () => (await families(tab)).length > 0);
    expect(await families(tab)).toEqual(['Broadsheet Serif']);
    const asked = server.seen.length;
    await tab.clickInReader('.tool.look');
    for (const [font, family] of [
      ['sans', 'Broadsheet Sans'],
      ['dyslexic', 'Broadsheet Dyslexic'],
    ] as const) {
      await tab.clickInReader(`[name=font][value=${font}]`);
      await until(`${family} is there`, async () => (await families(tab)).includes(family));
      const used = await tab.inReader((root) => {
        const paragraph = root.querySelector('.body p');
        return paragraph ? getComputedStyle(paragraph).fontFamily : '';
      });
      expect(used).toContain(family);
    }
    // The browser asks for the icon of the site when it likes.
    const seen = server.seen
      .slice(asked)
      .filter((request) => !request.url.endsWith('/favicon.ico'));
    expect(seen).toEqual([]);
    await keepLook(driver, {});
  });

  test('units of figures stand under units, and words begin on one line', async () => {
    const { tab } = running;
    await readPage(tab, table);
    const ends = await tab.inReader((root) => {
      const column = (index: number) =>
        [...root.querySelectorAll('.body table tr')].map((row) => {
          const range = document.createRange();
          range.selectNodeContents(row.children[index] ?? row);
          const { left, right } = range.getBoundingClientRect();
          return [Math.round(left), Math.round(right)] as const;
        });
      const different = (edges: number[]) => new Set(edges).size;
      return {
        heights: different(column(2).map(([, right]) => right)),
        lights: different(column(0).map(([left]) => left)),
      };
    });
    expect(ends).toEqual({ heights: 1, lights: 1 });
  });
});

inBrowsers(['chromium'], { before }, (running) => {
  test('a link opens as on the page: beside with Control or the middle button, else here', async () => {
    const { page } = running.tab as ChromiumTab;
    const tab = running.tab as ChromiumTab;
    await readPage(tab, url);
    const opened = () =>
      page
        .browser()
        .targets()
        .filter((target) => target.url() === next).length;
    await page.keyboard.down('Control');
    await tab.clickInReader('a.here, .body p a');
    await page.keyboard.up('Control');
    await until('it is open beside', () => opened() === 1);
    expect(await tab.isReaderOpen()).toBe(true);
    const place = await tab.inReader((root) => {
      const { x, y, width, height } =
        root.querySelector('.body p a')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.bringToFront();
    await page.mouse.click(place.x, place.y, { button: 'middle' });
    await until('it is open beside a second time', () => opened() === 2);
    expect(await tab.isReaderOpen()).toBe(true);
    await tab.clickInReader('.body p a');
    await until('it is open here', async () => page.url() === next);
  });
});
