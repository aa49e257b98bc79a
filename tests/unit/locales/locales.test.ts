// @vitest-environment node
import { describe, expect, it, test } from 'vitest';
import { argumentsOf, type Messages, readMessages } from '../../support/messages.ts';
import { localeBreaches, untranslatedShare } from './localeBreaches.ts';

/** What readers of a release can count on, beside English. */
const required = [
  'ar',
  'de',
  'es',
  'fr',
  'he',
  'hi',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt_BR',
  'pt_PT',
  'ru',
  'tr',
  'uk',
  'zh_CN',
  'zh_TW',
];

const locales = readMessages();
const english = locales.get('en') ?? {};
const translations = [...locales].filter(([language]) => language !== 'en');

test('every required language is there, and every language that is there is required', () => {
  expect(translations.map(([language]) => language).sort()).toEqual([...required].sort());
});

test('a language is its code, and says which way it is written', () => {
  for (const [language, { locale, direction }] of locales) {
    expect(locale?.message).toBe(language.replace('_', '-'));
    const isRightToLeft = ['ar', 'fa', 'he', 'ur'].includes(language);
    expect([language, direction?.message]).toEqual([language, isRightToLeft ? 'rtl' : 'ltr']);
  }
});

test.each([...locales])('%s says everything that English says', (language, messages) => {
  expect(localeBreaches(language, english, messages)).toEqual([]);
});

test.each(translations)('%s is translated', (_language, messages) => {
  expect(untranslatedShare(english, messages)).toBeLessThan(0.1);
});

/** All sliders of a panel begin at one place: what is longer needs a place to be broken at. */
test.each([...locales])('%s names sliders in parts that fit their column', (_, messages) => {
  const sliders = 'fontSize width lineHeight fontWeight letterSpacing wordSpacing'.split(' ');
  const names = sliders.map((name) => messages[`look_${name}`]?.message ?? '');
  const parts = names.flatMap((name) => name.split(/[\s\u00ad]/));
  expect(parts.filter(({ length }) => length > 11)).toEqual([]);
});

/** Chrome Web Store, "Manifest – Name" and "– Description"; addons.mozilla.org allows more. */
test.each([...locales])('%s keeps to the length that stores allow', (_language, messages) => {
  expect(messages['extension_name']?.message.length).toBeLessThanOrEqual(45);
  expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
});

describe('the checker', () => {
  const count = { placeholders: { n: { content: '$1' } } };
  const few: Messages = {
    a: { message: 'A $N$', ...count },
    reader_minutes: { message: '$N$ minutes', ...count },
    reader_minutes_one: { message: '$N$ minute', ...count },
  };
  const one = { message: 'one' };

  it('passes what is whole', () => {
    expect(localeBreaches('en', few, few)).toEqual([]);
    expect(localeBreaches('de', few, { ...few, reader_minutes_one: one })).toEqual([]);
  });

  it.each([
    ['a message that is missing', 'de', { a: undefined }, 'de lacks “a”: A $N$'],
    ['a message that nobody asked for', 'de', { b: one }, 'de has “b”'],
    ['an empty message', 'de', { a: { message: ' ' } }, 'de “a” says nothing'],
    ['an argument that is not used', 'de', { a: one }, 'de “a” must use $1, not none'],
    ['a placeholder that is not declared', 'de', { a: { message: '$M$' } }, 'de “a” must use $1'],
    ['a plural form that is missing', 'he', {}, 'he lacks “reader_minutes_two”'],
    ['a form that the language has not', 'ja', {}, 'ja has “reader_minutes_one”'],
    ['a form of many numbers without a figure', 'fr', { reader_minutes_one: one }, 'must use $1'],
  ])('sees %s', (_what, language, change, advice) => {
    const changed = Object.entries({ ...few, ...change }).filter(([, message]) => message);
    const found = localeBreaches(language, few, Object.fromEntries(changed) as Messages);
    expect(found).toEqual([expect.stringContaining(advice)]);
  });

  it('sees what is left in English', () => {
    expect(untranslatedShare(few, { ...few, a: one })).toBe(1);
    expect(untranslatedShare(few, { a: one })).toBe(0);
    expect(argumentsOf({ message: '$M$' })).toEqual(['$M$ is not declared']);
  });
});
