import { expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { enter, textOf } from '../support/fields.ts';
import { inBrowsers } from '../support/inBrowsers.ts';
import { until } from '../support/until.ts';

const hosts = ['*://*.example.org/*', '*://*.example.net/*', '*://*.example.com/*'];
const address = 'https://www.example.org/2026/11/24/some-long-article-slug.html';

inBrowsers(['chromium', 'firefox'], { hosts }, (running) => {
  async function openOptions(): Promise<Tab> {
    const { tab, driver } = running;
    await tab.goto(driver.ourUrl('options.html'));
    await until('the settings are shown', () => textOf(tab, '#shortcut'));
    return tab;
  }

  /** Adds a line and waits until something is said of it. */
  async function add(tab: Tab, line: string): Promise<string> {
    await enter(tab, '#add-pattern', line);
    await tab.click('#add button[type=submit]');
    const said = await until('something is said', () => textOf(tab, '#add-done'));
    return said.replace(/[\u2066-\u2069]/g, '');
  }

  const lines = (tab: Tab) =>
    tab.evaluate(() =>
      [...document.querySelectorAll('#listed bdi')].map(({ textContent }) => textContent),
    );

  const offered = (tab: Tab) =>
    tab.evaluate(() => {
      const button = document.querySelector('#add-whole');
      return button?.checkVisibility() ? button.textContent?.replace(/[\u2066-\u2069]/g, '') : null;
    });

  test('a line that is listed already stays as it is, and that is said', async () => {
    const tab = await openOptions();
    expect(await add(tab, 'example.net')).toBe('example.net is listed.');
    await until('it is listed', async () => (await lines(tab)).includes('example.net'));
    const before = await lines(tab);
    expect(await add(tab, 'https://www.example.net/')).toBe('example.net is listed already.');
    expect(await lines(tab)).toEqual(before);
    expect(await offered(tab)).toBe(null);
  });

  test('the address of one article lists that page, and the whole site in one step more', async () => {
    const tab = await openOptions();
    const page = 'example.org/2026/11/24/some-long-article-slug.html';
    expect(await add(tab, address)).toBe(`Only ${page} is listed, not the whole site.`);
    await until('it is listed', async () => (await lines(tab)).includes(page));
    expect(await offered(tab)).toBe('List all of example.org');
    await tab.evaluate(() => document.querySelector<HTMLElement>('#add button')?.focus());
    await tab.press('Tab');
    await tab.press('Enter');
    await until('the site is in its place', async () => {
      const now = await lines(tab);
      return now.includes('example.org') && !now.includes(page);
    });
    await until('that is said', async () =>
      (await textOf(tab, '#add-done')).includes('example.org'),
    );
    expect(await offered(tab)).toBe(null);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('add-pattern');
    expect(await add(tab, `${address}?again`)).toBe(`${page} is listed.`);
    expect(await offered(tab)).toBe(null);
  });

  test('a part of a site is listed as it was written', async () => {
    const tab = await openOptions();
    expect(await add(tab, 'example.com/section/*')).toBe('example.com/section/* is listed.');
    expect(await offered(tab)).toBe(null);
    await add(tab, 'example.com/other');
    await until('both are listed', async () => {
      const now = await lines(tab);
      return now.includes('example.com/section/*') && now.includes('example.com/other');
    });
  });
});
