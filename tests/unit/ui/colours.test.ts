// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { themeColours } from '../../../src/reader/look/themes.ts';

const css = readFileSync('src/ui/ui.css', 'utf8');

function pairOf(name: string): string[] {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  return [light, dark];
}

it.each(['paper', 'ink', 'soft', 'accent', 'wash', 'rule', 'edge'] as const)(
  'popup and options have the reader’s own colour for %s',
  (name) => {
    expect(pairOf(name)).toEqual([themeColours.light[name], themeColours.dark[name]]);
  },
);
