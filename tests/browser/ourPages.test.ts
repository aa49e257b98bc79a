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

  test('a link has the accent, by day and by night', async () => {
    const { tab, driver } = running;
    await tab.goto(driver.ourUrl('options.html'));
    for (const theme of ['light', 'dark'] as const) {
      await tab.setSystemTheme(theme);
      const [link, accent] = await tab.evaluate(() => [
        getComputedStyle(document.querySelector('#welcome') as Element).color,
        getComputedStyle(document.querySelector('button.primary') as Element).backgroundColor,
      ]);
      expect(link, theme).toBe(accent);
    }
  });

  test('what cannot be pressed yet does not look as if it could', async () => {
    const { tab, driver } = running;
    await tab.goto(driver.ourUrl('options.html'));
    const [add, keep] = await tab.evaluate(() =>
      ['#add .primary', '#paste .primary'].map((button) => {
        const found = document.querySelector(button) ?? document.body;
        return {
          isOff: found.matches(':disabled'),
          paint: getComputedStyle(found).backgroundColor,
        };
      }),
    );
    expect([add?.isOff, keep?.isOff]).toEqual([false, true]);
    expect(keep?.paint).not.toBe(add?.paint);
  });

  test('the popup stands in the middle of a wider window', async () => {
    const { tab, driver } = running;
    await tab.setWindow(412, 700);
    await tab.goto(driver.ourUrl('popup.html'));
    const [left, right] = await tab.evaluate(() => {
      const box = document.body.getBoundingClientRect();
      return [box.left, document.documentElement.clientWidth - box.right];
    });
    expect(left).toBe(right);
    expect(left).toBeGreaterThan(0);
  });

  test('in forced colours, a switch has the colours of the system alone', async () => {
    const { tab, driver } = running;
    await tab.goto(driver.ourUrl('options.html'));
    await tab.setMedia({ 'forced-colors': 'active' });
    for (const theme of ['light', 'dark'] as const) {
      await tab.setSystemTheme(theme);
      const { seen, system } = await tab.evaluate(() => {
        const found = document.querySelector<HTMLInputElement>('[role=switch]');
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.forcedColorAdjust = 'none';
        const paintOf = (of: Element | null, part?: string) =>
          of && getComputedStyle(of, part).backgroundColor;
        const paints = [false, true].map((isOn) => {
          if (found) found.checked = isOn;
          return [paintOf(found), paintOf(found, '::before')];
        });
        const named = (name: string) => {
          probe.style.backgroundColor = name;
          return paintOf(probe);
        };
        const off = [named('ButtonFace'), named('ButtonText')];
        return { seen: paints, system: [off, [named('Highlight'), named('HighlightText')]] };
      });
      expect(seen, theme).toEqual(system);
    }
  });

  test.each(['options', 'welcome'])(
    'the sample text fades where it is too long, in the %s',
    async (page) => {
      const { tab, driver } = running;
      await tab.setWindow(320, 700);
      await tab.goto(driver.ourUrl(`${page}.html`));
      const cut = () =>
        tab.evaluate(() =>
          [...document.querySelectorAll('#preview, #preview *')]
            .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
            .map((part) => getComputedStyle(part))
            .filter(({ overflow }) => overflow !== 'visible')
            .map(({ maskImage }) => maskImage.split('(')[0]),
        );
      await until('the sample is set', async () => (await cut()).length > 0);
      expect(await cut()).toEqual(['linear-gradient']);
    },
  );
});
