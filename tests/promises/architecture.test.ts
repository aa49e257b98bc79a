// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawingOf } from '../../tools/architecture/drawing.ts';
import { importsOf, readTree } from './Tree.ts';

test('the picture of the architecture is current', () => {
  const drawn = drawingOf(importsOf(readTree(['src'], /\.ts$/)));
  expect(readFileSync('docs/architecture.md', 'utf8'), 'Draw it anew: npm run architecture').toBe(
    drawn,
  );
});
