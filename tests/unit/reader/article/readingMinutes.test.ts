import { expect, it } from 'vitest';
import { readingMinutes } from '../../../../src/reader/article/readingMinutes.ts';

it('counts by the speed at which the language is read', () => {
  expect(readingMinutes(9870, 'en-US')).toBe(10);
  expect(readingMinutes(2550, 'zh_TW')).toBe(10);
});

it('is never less than a minute, and knows what to do without a language', () => {
  expect(readingMinutes(20, 'en')).toBe(1);
  expect(readingMinutes(9870, null)).toBe(10);
  expect(readingMinutes(9870, 'xx')).toBe(10);
});
