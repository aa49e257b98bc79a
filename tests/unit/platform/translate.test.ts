// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import english from '../../../src/locales/en.json';

/**
 * As browsers answer: the arguments in their places, and nothing for a key that is not there.
 *
 * @param asked collects the keys that were asked for.
 */
async function translateIn(messages: Record<string, string>, asked: string[] = []) {
  const getMessage = (key: string, texts: string[]) => {
    asked.push(key);
    return (messages[key] ?? '').replaceAll(/\$(\d)/g, (_, index) => texts[index - 1] ?? '');
  };
  vi.stubGlobal('chrome', { i18n: { getMessage } });
  vi.resetModules();
  return (await import('../../../src/platform/translate.ts')).translate;
}

afterEach(() => vi.unstubAllGlobals());

it('chooses the form that the language has for a number', async () => {
  const translate = await translateIn({
    locale: 'pl',
    pick_characters: '$1 znaku',
    pick_characters_one: '$1 znak',
    pick_characters_few: '$1 znaki',
    pick_characters_many: '$1 znaków',
  });
  expect([1, 2, 5, 22, 112, 1.5].map((count) => translate('pick_characters', count))).toEqual([
    '1 znak',
    '2 znaki',
    '5 znaków',
    '22 znaki',
    '112 znaków',
    '1,5 znaku',
  ]);
});

it('falls back to the form for "other", and asks for forms of counted messages alone', async () => {
  const asked: string[] = [];
  const messages = { locale: 'ru', pick_characters: '$1 зн.', reader_rules_title: 'Правила: $1' };
  const translate = await translateIn(messages, asked);
  expect(translate('pick_characters', 3)).toBe('3 зн.');
  expect(translate('reader_rules_title', 1)).toBe('Правила: 1');
  expect(asked.filter((key) => key !== 'locale')).toEqual([
    'pick_characters_few',
    'pick_characters',
    'reader_rules_title',
  ]);
});

it('writes numbers as the language does, and texts as they are', async () => {
  const translate = await translateIn({ locale: 'de', value_lineHeight: '× $1', failed: '$1' });
  expect(translate('value_lineHeight', 1.45)).toBe('× 1,45');
  expect(translate('failed', '1.45')).toBe('1.45');
});

it('uses what is kept in spare where the browser has no messages at all', async () => {
  const translate = await translateIn({});
  const { keepSpare } = await import('../../../src/platform/spareMessage.ts');
  keepSpare(english);
  expect(translate('failed', 'No storage')).toBe('That did not work: No storage');
  expect(translate('reader_removed_count', 1200)).toBe('1,200 removed');
  expect(translate('reader_minutes', 5)).toContain('5');
});
