import { expect, test } from 'vitest';
import { allWords } from '../../../../src/extract/words/allWords.ts';
import { letters } from '../../../../src/extract/words/letters.ts';
import { lowered } from '../../../../src/extract/words/lowered.ts';

const others = new RegExp(`[^${letters}]`, 'g');

test.each(allWords.writtenDates.languages)('the letters of %s are letters', (language) => {
  const { format } = new Intl.DateTimeFormat(language, { month: 'long' });
  const names = Array.from({ length: 12 }, (_, month) => format(Date.UTC(2024, month, 10)));
  expect(lowered(names.join(' ')).replace(others, '')).toBe(
    lowered(names.join(' ')).replace(/[^\p{L}\p{M}]/gu, ''),
  );
});

test('the letters of Chinese, Japanese, Korean and Thai are letters', () => {
  const text = '記者者名前テレビひらがな々한국어기자ผู้เขียน';
  expect(text.replace(others, '')).toBe(text);
});

test('figures and signs are none', () => {
  const signs = '0 9 . , : ; - – — … ’ ” « » · • 、 。 ： ／ ， 「 」 （ ） ・ １ | @';
  expect(signs.replace(others, '')).toBe('');
});

test('what is lowered keeps its places', () => {
  expect(lowered('YAZAN: İPEK')).toBe('yazan: ipek');
});
