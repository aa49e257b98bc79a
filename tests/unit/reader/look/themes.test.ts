import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';
import { describe, expect, it } from 'vitest';
import { type FixedTheme, themeColours } from '../../../../src/reader/look/themes.ts';

extend([a11y]);

function contrast(one: string, other: string): number {
  return colord(one).contrast(other);
}

describe.each(Object.entries(themeColours) as [FixedTheme, (typeof themeColours)[FixedTheme]][])(
  'the %s theme',
  (theme, colours) => {
    // WCAG 2.2, 1.4.3 (AA) and 1.4.6 (AAA).
    const text = theme === 'contrast' ? 7 : 4.5;

    it.each([
      ['ink', 'paper'],
      ['ink', 'wash'],
      ['ink', 'mark'],
      ['soft', 'paper'],
      ['soft', 'wash'],
      ['accent', 'paper'],
      ['accent', 'wash'],
    ] as const)('can be read: %s on %s', (over, under) => {
      expect(contrast(colours[over], colours[under])).toBeGreaterThanOrEqual(text);
    });

    // WCAG 2.2, 1.4.11.
    it.each(['paper', 'wash'] as const)('shows where a control is: edge on %s', (under) => {
      expect(contrast(colours.edge, colours[under])).toBeGreaterThanOrEqual(3);
    });
  },
);
