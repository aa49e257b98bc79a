import { expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { serveEverything, everything as url } from '../support/everythingPage.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readPage } from '../support/readPage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

async function before({ server, driver }: Running) {
  await serveEverything(server);
  await toolbarOpensReader(driver);
}

function isOpen(tab: Tab, selector: string) {
  return tab.inReader(
    (root, panel) => root.querySelector(panel)?.matches(':popover-open'),
    selector,
  );
}

async function openByEnter(tab: Tab, name: string) {
  await tab.inReader(
    (root, tool) => root.querySelector<HTMLElement>(`.tool.${tool}`)?.focus(),
    name,
  );
  await tab.press('Enter');
  await until(`${name} is open`, () => isOpen(tab, `.${name}-panel`));
}

inBrowsers(['chromium', 'firefox'], { before }, (running) => {
  test('a panel opens at the first press of Enter on its button', async () => {
    const { tab } = running;
    await readPage(tab, url);
    for (const name of ['look', 'outline', 'take', 'keys']) {
      await openByEnter(tab, name);
      await tab.press('Escape');
      expect(await isOpen(tab, `.${name}-panel`)).toBe(false);
    }
  });

  test('each tool that opens something says so from the start', async () => {
    const { tab } = running;
    await readPage(tab, url);
    const expanded = await tab.inReader((root) =>
      [...root.querySelectorAll('[role=toolbar] > .tool')].map((tool) => tool.ariaExpanded),
    );
    expect(expanded.length).toBeGreaterThan(3);
    expect(new Set(expanded)).toEqual(new Set(['false']));
  });

  test('arrows, Home and End move among the tools, mirrored from right to left, and so does Tab', async () => {
    const { tab } = running;
    await readPage(tab, url);
    const at = () => tab.inReader((root) => root.activeElement?.className ?? '');
    const tools = await tab.inReader((root) =>
      [...root.querySelectorAll('[role=toolbar] > .tool')]
        .filter((tool) => tool.checkVisibility())
        .map(({ className }) => className),
    );
    const [first, second, third] = tools;
    const last = tools.at(-1);
    await tab.press('Tab');
    expect(await at()).toBe('tool close');
    const pressed = async (key: string) => {
      await tab.press(key);
      return at();
    };
    expect(await pressed('ArrowRight')).toBe('tool close');
    expect(await pressed('Tab')).toBe(first);
    // What hears the arrows is fetched when the focus comes to the bar.
    await until('the second tool has the focus', async () => {
      await tab.inReader((root) =>
        root.querySelector<HTMLElement>('[role=toolbar] > .tool')?.focus(),
      );
      return (await pressed('ArrowRight')) === second;
    });
    expect(await pressed('Tab')).toBe(third);
    expect(await pressed('End')).toBe(last);
    expect(await pressed('ArrowRight')).toBe(first);
    expect(await pressed('ArrowLeft')).toBe(last);
    expect(await pressed('Home')).toBe(first);
    await tab.inReader((root) => root.querySelector('dialog')?.setAttribute('dir', 'rtl'));
    expect(await pressed('ArrowLeft')).toBe(second);
    expect(await pressed('ArrowRight')).toBe(first);
  });

  test('from right to left, what points back or to a line’s end is mirrored, and a player is not', async () => {
    const { tab } = running;
    await readPage(tab, url);
    await tab.inReader((root) => root.querySelector('dialog')?.setAttribute('dir', 'rtl'));
    await tab.clickInReader('.tool.listen');
    await until('the player is there', () =>
      tab.inReader((root) => root.querySelector('.listen-controls') !== null),
    );
    await tab.press('r');
    await until('the list is open', () => isOpen(tab, '.removed'));
    const drawn = await tab.inReader((root) => {
      const style = (selector: string) =>
        getComputedStyle(root.querySelector(selector) ?? root.host);
      return {
        undo: style('.removed .tool svg').scale,
        outline: style('.tool.outline svg').scale,
        player: style('.listen-controls').direction,
      };
    });
    expect(drawn).toEqual({ undo: '-1 1', outline: '-1 1', player: 'ltr' });
  });

  test('Esc closes a panel before it closes the reader', async () => {
    const { tab } = running;
    await readPage(tab, url);
    await tab.clickInReader('.tool.outline');
    await until('the outline is open', () => isOpen(tab, '.outline-panel'));
    await tab.press('Escape');
    await until('the outline is closed', async () => !(await isOpen(tab, '.outline-panel')));
    expect(await tab.isReaderOpen()).toBe(true);
  });

  test('Esc in a panel gives the focus back to its button, and single keys go on', async () => {
    const { tab } = running;
    await readPage(tab, url);
    const at = () => tab.inReader((root) => root.activeElement?.className);
    for (const name of ['look', 'take', 'outline']) {
      await openByEnter(tab, name);
      await tab.press('Tab');
      await until('the focus is in the panel', () =>
        tab.inReader(
          (root, panel) => root.querySelector(panel)?.matches(':focus-within'),
          `.${name}-panel`,
        ),
      );
      await tab.press('Escape');
      await until(`${name} is closed`, async () => !(await isOpen(tab, `.${name}-panel`)));
      expect(await at()).toBe(`tool ${name}`);
    }
    await tab.press('o');
    await until('the outline is open', () => isOpen(tab, '.outline-panel'));
  });

  test('a key that opens a panel takes the focus there, and Esc back to the text', async () => {
    const { tab } = running;
    await readPage(tab, url);
    const at = () =>
      tab.inReader((root) => root.activeElement?.className ?? root.activeElement?.localName);
    const start = await at();
    for (const [key, name] of [
      ['t', 'look'],
      ['o', 'outline'],
      ['t', 'look'],
    ] as const) {
      await tab.press(key);
      await until(`${name} has the focus`, async () => (await at()) === `panel ${name}-panel`);
      await tab.press('Tab');
      await until('its first control has the focus', () =>
        tab.inReader(
          (root, panel) => root.activeElement?.closest(panel) && !root.activeElement.matches(panel),
          `.${name}-panel`,
        ),
      );
      await tab.press('Escape');
      await until(`${name} is closed`, async () => !(await isOpen(tab, `.${name}-panel`)));
      expect(await at()).toBe(start);
    }
  });

  test('in forced colours, what can be pressed in the list of what was taken out is underlined', async () => {
    const { tab } = running;
    await tab.setMedia({ 'forced-colors': 'active' });
    await readPage(tab, url);
    await tab.press('r');
    await until('the list is open', () => isOpen(tab, '.removed'));
    const plain = await tab.inReader((root) =>
      [...root.querySelectorAll('.removed :is(.actions, .more) button')]
        .filter((button) => button.checkVisibility())
        .map((button) => getComputedStyle(button).textDecorationLine),
    );
    expect(new Set(plain)).toEqual(new Set(['underline']));
  });
});
