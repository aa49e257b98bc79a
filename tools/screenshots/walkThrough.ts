import type { ChromiumTab } from '../../tests/support/chromium/ChromiumTab.ts';
import type { Driver, View } from '../../tests/support/Driver.ts';
import { readPage } from '../../tests/support/readPage.ts';
import { openList, press, pressIn, startPicking } from '../../tests/support/removedList.ts';
import { stories } from '../../tests/support/storySite.ts';
import { until } from '../../tests/support/until.ts';

/** Takes the pictures of docs/removed.md, in the order in which somebody would see these things. */
export async function walkThrough(
  driver: Driver,
  take: (view: View, name: string) => Promise<void>,
): Promise<void> {
  const tab = await driver.newTab();
  await (tab as ChromiumTab).page.setViewport({ width: 1280, height: 800 });
  await readPage(tab, stories.harbour);
  await openList(tab);
  await take(tab, 'removed-list');
  await press(tab, '.show-all');
  await take(tab, 'removed-all');
  await press(tab, '.show-all');

  await startPicking(tab);
  await until('the choice is said', async () => {
    await tab.press('ArrowDown');
    return tab.inReader((root) => root.querySelector('.said')?.textContent?.includes('In short'));
  });
  await tab.press('+');
  await tab.inReader((root) => root.querySelector('dialog')?.scrollTo({ top: 260 }));
  await until('the bar has gone', () =>
    tab.inReader((root) => {
      const bar = root.querySelector('.bar');
      return bar && getComputedStyle(bar).opacity === '0';
    }),
  );
  await take(tab, 'removed-matches');
  await press(tab, '.pick-bar .done');

  await pressIn(tab, 'Advertisement', '.keep');
  await until('the other page shows what is kept', async () => {
    await readPage(tab, stories.market);
    return tab.inReader((root) => root.querySelector('.body')?.textContent?.includes('Advertis'));
  });
  await openList(tab);
  await tab.inReader((root) => root.querySelector('.removed .rules')?.setAttribute('open', ''));
  await take(tab, 'removed-rules');
  await tab.close();
}
