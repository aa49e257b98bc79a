import { expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { keepLook } from '../support/keepLook.ts';
import { readPage } from '../support/readPage.ts';
import { openList, startPicking } from '../support/removedList.ts';
import { samplePage, samplePageText } from '../support/samplePage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

const host = 'news.harbour-and-islands-gazette.example';
const url = `https://${host}/edges`;

const inside = `<table><caption>Lamps of the harbour</caption>
  <tr><th>Lamp</th><th>Lit</th></tr><tr><td>North mole</td><td>1871</td></tr>
  <tr><td>South mole</td><td>1902</td></tr></table>
  <p>${samplePageText[2]}</p>
  <aside><blockquote><p>“A machine is awake all the time.”</p></blockquote></aside>`;

async function before({ server, driver }: Running) {
  server.serve(url, samplePage({ inside }));
  await toolbarOpensReader(driver);
}

const edgesOf = (tab: Tab, ...selectors: string[]) =>
  tab.inReader(
    (root, parts) =>
      parts.map((part) => {
        const { left, right, top, bottom } =
          root.querySelector(part)?.getBoundingClientRect() ?? new DOMRect(-1, -1, 0, 0);
        return { x: [Math.round(left), Math.round(right)], y: [top, bottom] };
      }),
    selectors,
  );

const styleOf = (tab: Tab, selector: string, property: string) =>
  tab.inReader(
    (root, part, name) => {
      const found = root.querySelector(part);
      return found && getComputedStyle(found).getPropertyValue(name);
    },
    selector,
    property,
  );

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test.each([320, 800, 940, 1400])(
    'a small table is as wide as the text, in a window of %i',
    async (width) => {
      const { tab, driver } = running;
      await keepLook(driver, {});
      await tab.setWindow(width, 800);
      await readPage(tab, url);
      const [table, text] = await edgesOf(tab, 'table', '.body > p');
      expect(table?.x).toEqual(text?.x);
    },
  );

  test('a quotation set apart has no frame in which its mark would hang', async () => {
    const { tab, driver } = running;
    await keepLook(driver, { theme: 'contrast' });
    await readPage(tab, url);
    expect(await styleOf(tab, 'aside', 'outline-style')).toBe('none');
    await tab.setMedia({ 'forced-colors': 'active' });
    expect(await styleOf(tab, 'aside', 'outline-style')).toBe('none');
  });

  test('the name of the site is not cut off in a narrow window', async () => {
    const { tab, driver } = running;
    await keepLook(driver, {});
    await tab.setWindow(320, 700);
    await readPage(tab, url);
    await tab.clickInReader('.tool.look');
    const cut = await until('the panel is open', () =>
      tab.inReader((root) => {
        const names = [...root.querySelectorAll('.look-panel:popover-open .segments span')];
        return (
          names.length > 0 &&
          names
            .filter((name) => name.scrollWidth > name.clientWidth)
            .map(({ textContent }) => textContent)
        );
      }),
    );
    expect(cut).toEqual([]);
  });

  test('what is picked to be taken out is in sight above the bar', async () => {
    const { tab, driver } = running;
    await keepLook(driver, {});
    await tab.setWindow(1000, 600);
    await readPage(tab, url);
    await openList(tab);
    await startPicking(tab);
    for (let at = 0; at < 4; at += 1) {
      await tab.press('ArrowDown');
      const [picked, bar] = await edgesOf(tab, '[data-picked]', '.pick-bar');
      expect(picked?.y[1]).toBeLessThanOrEqual(bar?.y[0] ?? 0);
    }
  });
});
