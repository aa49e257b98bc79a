import { expect, it } from 'vitest';
import { chunksOf } from '../../../../src/reader/aloud/chunksOf.ts';

it('leaves a short sentence whole', () => {
  expect(chunksOf('She lit the lamp.')).toEqual(['She lit the lamp.']);
});

it.each([
  ['commas', 'a clause of some length, '.repeat(20)],
  ['spaces', 'word '.repeat(100)],
  ['nothing', 'x'.repeat(450)],
])('cuts a long one at %s, and loses no letter', (_, text) => {
  const chunks = chunksOf(text);
  expect(chunks.every((chunk) => chunk.length <= 200)).toBe(true);
  expect(chunks.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});
