import { expect, it } from 'vitest';
import { countText } from '../../../../../src/extract/find/survey/countText.ts';

it('counts words, their capitals, commas and ends of sentences', () => {
  expect(countText("Don't pay 3.50, Anna said. See example.com now!")).toEqual({
    words: 8,
    capitals: 3,
    commas: 1,
    stops: 2,
  });
});

it('counts two CJK characters as a word and their full stops without a space', () => {
  expect(countText('会議は三時間。投票は六月、')).toMatchObject({
    words: 5.5,
    commas: 1,
    stops: 1,
  });
});

it('reads only the beginning of a line of a megabyte', () => {
  expect(countText('word '.repeat(200_000)).words).toBe(4000);
});
