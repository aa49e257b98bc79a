import { expect, test } from 'vitest';
import { axeInOurPage } from '../support/axe.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { samplePage } from '../support/samplePage.ts';
import { until } from '../support/until.ts';

const url = 'https://news.example/story';

async function before({ server }: Running) {
  server.serve(url, samplePage());
}

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test.each(['light', 'dark'] as const)('axe finds nothing in the options, %s', async (scheme) => {
    const { tab, driver } = running;
    await tab.goto(driver.ourUrl('options.html'));
    await until('the settings are shown', () =>
      tab.evaluate(() => document.querySelector('#shortcut')?.textContent),
    );
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      document.querySelector<HTMLElement>('#look [name=theme][value=own]')?.click();
    });
    await until('own colours can be chosen', () =>
      tab.evaluate(() => document.querySelector('.own')?.checkVisibility() ?? false),
    );
    expect(await axeInOurPage(tab, scheme)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in the popup, %s', async (scheme) => {
    const { tab } = running;
    await tab.goto(url);
    const popup = await tab.openPopup();
    expect(await axeInOurPage(popup, scheme)).toEqual([]);
  });
});
