import { expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { serveEverything, everything as table } from '../support/everythingPage.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { keepLook } from '../support/keepLook.ts';
import { readPage } from '../support/readPage.ts';
import { samplePage } from '../support/samplePage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

const url = 'https://news.example/behaves';

async function before({ server, driver }: Running) {
  server.serve(url, samplePage());
  await serveEverything(server);
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
