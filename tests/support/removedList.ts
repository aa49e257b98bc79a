import type { Tab } from './Driver.ts';
import { until } from './until.ts';

/** Presses a button of the line in the list that has these words. */
export const pressIn = (tab: Tab, words: string, button: string) =>
  tab.inReader(
    (root, text, selector) => {
      const lines = [...root.querySelectorAll('.removed .piece')];
      const line = lines.find(({ textContent }) => textContent?.includes(text));
      const found = line?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`no ${selector} in the line with ${text}`);
      found.click();
    },
    words,
    button,
  );

/** Presses what a selector finds in the reader, in sight or not. */
export const press = (tab: Tab, selector: string) =>
  tab.inReader((root, wanted) => {
    const found = root.querySelector<HTMLElement>(wanted);
    if (!found) throw new Error(`no ${wanted}`);
    found.click();
  }, selector);

/** Opens the list of what was taken out. */
export async function openList(tab: Tab) {
  await tab.clickInReader('.count');
  await until('the list is open', () =>
    tab.inReader((root) => root.querySelector('.removed:popover-open') !== null),
  );
}

/** Begins to take something out by hand. */
export async function startPicking(tab: Tab) {
  await press(tab, '.pick');
  await until('something can be picked', () =>
    tab.inReader((root) => root.querySelector('.pick-bar:popover-open') !== null),
  );
}
