import { expect, test } from 'vitest';
import { beginningOf } from '../../../src/pick/beginningOf.ts';

test.each([
  ['what is short stays whole', 'The  harbour\n board', 20, 'The harbour board'],
  ['the cut is between words', 'The harbour board voted', 15, 'The harbour…'],
  ['a word that ends at the limit stays', 'The harbour board voted', 11, 'The harbour…'],
  ['no comma is left hanging', 'The harbour, which is old', 13, 'The harbour…'],
  [
    'a script without spaces is cut between letters',
    '港の灯台は今年も残ることになった。',
    6,
    '港の灯台は今…',
  ],
  [
    'one space early on does not cost the rest',
    `港 ${'灯'.repeat(60)}`,
    50,
    `港 ${'灯'.repeat(48)}…`,
  ],
])('%s', (_name, text, longest, expected) => {
  expect(beginningOf(text, longest)).toBe(expected);
});
