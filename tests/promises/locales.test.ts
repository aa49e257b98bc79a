// @vitest-environment node
import { expect, test } from 'vitest';
import { localeBreaches, type Messages } from './locales.ts';
import { readTree } from './Tree.ts';

const locales = [...readTree(['src/locales'], /\.json$/)].map(
  ([file, source]) => [file, JSON.parse(source) as Messages] as const,
);
const english = new Map(locales).get('src/locales/en.json') ?? {};
const sources = [
  ...readTree(['src'], /\.(?:ts|html)$/).values(),
  ...readTree(['.'], /^manifest\.json$/).values(),
].join('\n');

test.each(locales)('%s says everything that English says', (file, messages) => {
  expect(localeBreaches(file, english, messages)).toEqual([]);
});

test('every message is used', () => {
  // Keys made from a prefix and a variable part are used as a group.
  const prefixes = [...sources.matchAll(/`([a-z_A-Z]+_)\$\{/g)].map(([, prefix = '']) => prefix);
  // And keys made of a field of the settings and one of its values.
  const isChoice = (key: string) => {
    const [field = '', value = ''] = key.split(/_(.*)/s);
    return sources.includes(`${field}: `) && sources.includes(`'${value}'`);
  };
  const unused = Object.keys(english).filter(
    (key) =>
      !sources.includes(key) &&
      !prefixes.some((prefix) => key.startsWith(prefix)) &&
      !isChoice(key),
  );
  expect(unused.map((key) => `Nobody says “${key}”: take it out of the languages.`)).toEqual([]);
});

test('the checker sees what it is for', () => {
  const few: Messages = { a: { message: 'A $N$', placeholders: { n: { content: '$1' } } } };
  expect(localeBreaches('xx', few, {})).toEqual(['xx lacks “a”: A $N$']);
  expect(localeBreaches('xx', few, { a: { message: 'A' } })).toHaveLength(1);
  expect(
    localeBreaches('xx', few, {
      a: { message: 'A $N$ $M$', placeholders: few['a']?.placeholders ?? {} },
    }),
  ).toHaveLength(1);
  expect(localeBreaches('xx', few, { ...few, b: { message: 'B' } })).toHaveLength(1);
  expect(localeBreaches('xx', few, few)).toEqual([]);
});
