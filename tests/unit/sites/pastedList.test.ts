// @vitest-environment node
import { expect, it } from 'vitest';
import { formatPattern } from '../../../src/sites/formatPattern.ts';
import { parsePastedList } from '../../../src/sites/pastedList.ts';

it('reads lines and commas, drops remarks and repeats, names what it cannot read', () => {
  const text =
    '# my papers\r\nelpais.com, www.elpais.com\n!elpais.com/humor # no jokes\n\nnot a site\ntaz.de;';
  const { patterns, refused } = parsePastedList(text);
  expect(patterns.map(formatPattern)).toEqual(['elpais.com', '!elpais.com/humor', 'taz.de']);
  expect(refused).toEqual([{ line: 5, text: 'not a site' }]);
});

it('is empty for an empty paste', () => {
  expect(parsePastedList(' \n ')).toEqual({ patterns: [], refused: [] });
});
