import { expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readPage } from '../support/readPage.ts';
import { stories, storyPage } from '../support/storySite.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

async function before({ server, driver }: Running) {
  server.serve(stories.harbour, storyPage('harbour'));
  server.serve(
    stories.market,
    storyPage('market').replace('<html lang="en">', '<html lang="ar" dir="rtl">'),
  );
  server.serve(
    boxed,
    storyPage('harbour').replace('<p>In short: ', '<p>In short</p><p>And for now '),
  );
  await toolbarOpensReader(driver);
}

const boxed = 'https://removed.example/2026/boxed.html';

const has = (tab: Tab, selector: string) =>
  tab.inReader((root, wanted) => root.querySelector(wanted) !== null, selector);

const bodyText = (tab: Tab) =>
  tab.inReader((root) => root.querySelector('.body')?.textContent?.replace(/\s+/g, ' ') ?? '');

/** What has the focus: its classes, and the words of the line around it. */
const focused = (tab: Tab) =>
  tab.inReader((root) => {
    const element = root.activeElement;
    return {
      is: `${element?.className} ${element?.getAttribute('aria-label') ?? ''}`,
      line: element?.closest('.piece')?.textContent ?? '',
    };
  });

/** Goes on with the Tab key until something has the focus; a trap on the way is an error. */
async function tabTo(tab: Tab, is: string, line = '') {
  const passed: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await tab.press('Tab');
    const now = await focused(tab);
    if (now.is.includes(is) && now.line.includes(line)) return;
    passed.push(now.is);
  }
  throw new Error(`Tab never came to ${is} ${line}: ${passed.join(' | ')}`);
}

/** Esc closes the list alone, and the focus goes back to the count. */
async function leaveList(tab: Tab) {
  await tab.press('Escape');
  await until('the list is closed', async () => !(await has(tab, '.removed:popover-open')));
  await until('the count has the focus', async () => (await focused(tab)).is.includes('count'));
}

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test.each([
    ['from left to right', stories.harbour],
    ['from right to left', stories.market],
  ])('%s: listed, put back, kept and undone without a mouse', async (_way, url) => {
    const { tab } = running;
    await readPage(tab, url);
    const whole = await bodyText(tab);
    await tab.press('r');
    await until('the list is open', () => has(tab, '.removed:popover-open'));
    await tabTo(tab, 'put', 'Advertisement');
    await until('its place is shown', () => has(tab, '.place:not([hidden]), [data-lit]'));
    const isThere = async () => (await bodyText(tab)).includes('Advertisement');
    const isWhole = async () => (await bodyText(tab)) === whole;
    await tab.press('Enter');
    await until('it is put back', isThere);
    expect((await focused(tab)).is, 'the focus stays').toContain('put');
    await tab.press('Enter');
    await until('it is taken out again', isWhole);
    await tabTo(tab, 'keep', 'Advertisement');
    await tab.press('Enter');
    await until('it is kept', isThere);
    await leaveList(tab);
    await tab.press('r');
    await until('the list is open', () => has(tab, '.removed:popover-open'));
    await tabTo(tab, 'Undo');
    await tab.press('Enter');
    await until('that is undone', isWhole);
    await leaveList(tab);
  });

  test('Esc closes the list and leaves somebody who reads on in the article', async () => {
    const { tab } = running;
    await readPage(tab, stories.harbour);
    await tab.press('r');
    await until('the list is open', () => has(tab, '.removed:popover-open'));
    await tab.clickInReader('.body p');
    await tab.press('Escape');
    await until('the list is closed', async () => !(await has(tab, '.removed:popover-open')));
    expect((await focused(tab)).is).not.toContain('count');
    expect(await tab.isReaderOpen()).toBe(true);
  });

  test('something is taken out by hand without a mouse, and undone', async () => {
    const { tab } = running;
    await readPage(tab, stories.harbour);
    const whole = await bodyText(tab);
    await tab.press('r');
    await until('the list is open', () => has(tab, '.removed:popover-open'));
    await tabTo(tab, 'pick');
    await tab.press('Enter');
    await until('something can be picked', () => has(tab, '.pick-bar:popover-open'));
    await tab.press('ArrowDown');
    await tab.press('Tab');
    expect((await focused(tab)).is, 'its tools come before the article').toContain('narrower');
    await tab.press('ArrowDown');
    await tab.press('ArrowUp');
    await tab.press('Tab');
    await tab.press('Tab');
    expect((await focused(tab)).is).toContain('once');
    await tab.press('Enter');
    await until('it is out', async () => !(await bodyText(tab)).includes('The town voted'));
    await tabTo(tab, 'undo');
    await tab.press('Enter');
    await until('it is back', async () => (await bodyText(tab)) === whole);
    await tab.press('Escape');
    await until('picking has ended', async () => !(await has(tab, '.pick-bar')));
    expect(await tab.isReaderOpen()).toBe(true);
  });

  test('what is picked is named with its words apart, where nothing but a new line parts them', async () => {
    const { tab } = running;
    await readPage(tab, boxed);
    await tab.press('r');
    await until('the list is open', () => has(tab, '.removed:popover-open'));
    await tabTo(tab, 'pick');
    await tab.press('Enter');
    await until('something can be picked', () => has(tab, '.pick-bar:popover-open'));
    const said = () => tab.inReader((root) => root.querySelector('.said')?.textContent ?? '');
    await until('the box is reached', async () => {
      await tab.press('ArrowDown');
      return (await said()).includes('In short');
    });
    await tab.press('+');
    expect(await said()).toContain('In short And for now the lighthouse stays.');
  });
});
