import { colord } from 'colord';
import fc from 'fast-check';
import { test } from 'vitest';
import { isDark } from '../../../../src/reader/look/ownColours.ts';

test('a ground is dark where the colour library says so too', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}`)
    // Where the library rounds to exactly one half, either answer will do.
    .filter((hex) => Math.abs(colord(hex).brightness() - 0.5) > 0.01);
  fc.assert(fc.property(colour, (hex) => isDark(hex) === colord(hex).isDark()));
});
