import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/extract/words/phrases.ts';
import type { Words } from '../../../../src/extract/words/Words.ts';

const folder = join(import.meta.dirname, '../../../../src/extract/clean/words');
const notWords = ['adSlots.ts', 'networks.ts', 'dateFiller.ts'];
const files = readdirSync(folder).filter((file) => !notWords.includes(file));

const wanted =
  'en de fr es pt it nl pl tr ru uk ar he hi ja ko zh-Hans zh-Hant sv da no fi cs'.split(' ');

async function load(file: string): Promise<Words> {
  const module = (await import(join(folder, file))) as Record<string, Words>;
  const words = module[file.replace('.ts', '')];
  if (!words) throw new Error(`${file} does not export what it is named after`);
  return words;
}

describe.each(files)('%s', (file) => {
  test('has phrases in more than twenty languages', async () => {
    const words = await load(file);
    expect(wanted.filter((lang) => !words[lang])).toEqual([]);
    expect(Object.keys(words).filter((lang) => Intl.getCanonicalLocales(lang)[0] !== lang)).toEqual(
      [],
    );
  });

  test('has every phrase in the form that lines are compared in, once', async () => {
    for (const [lang, line] of Object.entries(await load(file))) {
      const phrases = line.split(' | ');
      expect(
        phrases.filter((phrase) => phrase === '' || plain(phrase) !== phrase),
        lang,
      ).toEqual([]);
      expect(phrases.length, lang).toBe(new Set(phrases).size);
    }
  });
});
