import { expect, test } from 'vitest';
import { check, checkPartial } from '../../../src/settings/check.ts';
import { LookSchema, longestCss } from '../../../src/settings/Look.ts';
import { lookDefaults } from '../../../src/settings/lookDefaults.ts';

test.each([
  ['ownInk', 'red'],
  ['ownInk', '#FFF'],
  ['ownPaper', '#12345'],
  ['ownLink', 'url(a)'],
  ['columns', 'triple'],
  ['css', 'p'.repeat(longestCss + 1)],
  ['css', 7],
  ['theme', 'pink'],
])('%s cannot be %s, and the rest still holds', (field, value) => {
  const { value: look, problems } = check(LookSchema, { [field]: value, fontSize: 31 });
  expect(look).toEqual({ ...lookDefaults, fontSize: 31 });
  expect(problems).toEqual([field]);
});

test('a site keeps only what it sets apart', () => {
  const apart = { theme: 'own', ownPaper: '#102030', css: 'p { color: red }' };
  expect(checkPartial(LookSchema, { ...apart, width: 1e9 }).value).toEqual(apart);
});
