import { readdirSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { leaveTheme, paperHere } from '../../../src/auto/theme.ts';
import { themeColours } from '../../../src/reader/look/themes.ts';
import { type Theme, themes } from '../../../src/settings/Look.ts';
import type { CoverTheme } from '../../../src/sites/coverTheme.ts';

function viewThatPrefers(scheme: 'light' | 'dark'): Window {
  return { matchMedia: (query: string) => ({ matches: query.includes(scheme) }) } as Window;
}

const coverThemes = themes.filter((theme: Theme): theme is CoverTheme => theme !== 'own');

beforeEach(() => {
  leaveTheme('auto');
});

test('there is a script for each theme, and for no other', () => {
  const files = readdirSync('src/auto/themes').map((file) => file.replace('.ts', ''));
  expect(files.sort()).toEqual([...coverThemes].sort());
});

test.each(coverThemes)('the script of the theme %s leaves that theme', async (theme) => {
  vi.resetModules();
  await import(`../../../src/auto/themes/${theme}.ts`);
  const expected = themeColours[theme === 'auto' ? 'dark' : theme].paper;
  expect(paperHere(viewThatPrefers('dark'))).toBe(expected);
});

test('the theme auto follows the system', () => {
  expect(paperHere(viewThatPrefers('light'))).toBe(themeColours.light.paper);
  expect(paperHere(viewThatPrefers('dark'))).toBe(themeColours.dark.paper);
});
