import { themeColours } from '../reader/look/themes.ts';
import type { CoverTheme } from '../sites/coverTheme.ts';

// The first paint does not wait for the storage, so the theme is known to `auto.js` by which of the
// files in `themes/` the background registered in front of it.

const key = Symbol.for('broadsheet theme');

/** Leaves the theme of a page for `auto.js`, which runs right after. */
export function leaveTheme(theme: CoverTheme): void {
  Reflect.set(globalThis, key, theme);
}

/** CSS colour of the reader that is about to open. */
export function paperHere(view: Window): string {
  const theme = (Reflect.get(globalThis, key) as CoverTheme | undefined) ?? 'auto';
  if (theme !== 'auto') return themeColours[theme].paper;
  const isDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return themeColours[isDark ? 'dark' : 'light'].paper;
}
