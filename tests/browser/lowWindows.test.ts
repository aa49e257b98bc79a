import { expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { everything, serveEverything } from '../support/everythingPage.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readPage } from '../support/readPage.ts';
import { openList } from '../support/removedList.ts';
import { stories, storyPage } from '../support/storySite.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

async function before({ server, driver }: Running) {
  server.serve(stories.harbour, storyPage('harbour'));
  await serveEverything(server);
  await toolbarOpensReader(driver);
}

/** Size of what is seen of a panel and of the article beside or above it. */
const room = (tab: Tab, panel: string) =>
  tab.inReader((root, selector) => {
    const box = root.querySelector(`${selector}:popover-open`)?.getBoundingClientRect();
    if (!box) return null;
    const isBeside = box.height > 0.9 * innerHeight;
    const rest = { width: innerWidth, height: innerHeight };
    if (isBeside) rest.width -= box.width;
    else rest.height -= box.height;
    const text = root.querySelector('.body')?.getBoundingClientRect();
    const tools = [...root.querySelectorAll('.bar .tool')].map((tool) =>
      tool.getBoundingClientRect(),
    );
    const right = Math.max(text?.right ?? 0, ...tools.map((tool) => tool.right));
    const isCovered = isBeside && right > box.left;
    return { panel: { width: box.width, height: box.height }, rest, isCovered };
  }, panel);

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test('on a telephone on its side, the list of what was taken out is beside the article', async () => {
    const { tab } = running;
    await tab.setWindow(640, 360);
    await readPage(tab, stories.harbour);
    await openList(tab);
    const { panel, rest, isCovered } = await until('it is open', () => room(tab, '.removed'));
    expect(panel).toEqual({ width: 320, height: 360 });
    expect(rest).toEqual({ width: 320, height: 360 });
    expect(isCovered).toBe(false);
  });

  test('beside the open list, the bar has one row and pictures end where the article does', async () => {
    const { tab } = running;
    for (const [width, height] of [
      [1100, 700],
      [570, 360],
    ] as const) {
      await tab.setWindow(width, height);
      await readPage(tab, everything);
      await openList(tab);
      const found = await until('the article has made room', () =>
        tab.inReader((root) => {
          const box = (selector: string) =>
            root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          const { left, right } = box('figure');
          const edge = box('.removed').left;
          if (box('.title').right > edge) return null;
          return { isWithin: left >= 0 && right <= edge, row: box('.bar').height };
        }),
      );
      expect(found).toEqual({ isWithin: true, row: 52 });
    }
  });

  test.each(['look', 'removed'])('four times as large, the panel %s is no slit', async (name) => {
    const { tab } = running;
    await readPage(tab, stories.harbour);
    await tab.setWindow(1280, 900, 4);
    await tab.clickInReader(name === 'look' ? '.tool.look' : '.count');
    const selector = name === 'look' ? '.look-panel' : '.removed';
    const { panel } = await until('it is open', () => room(tab, selector));
    expect(panel.height).toBeGreaterThan(150);
  });
});
