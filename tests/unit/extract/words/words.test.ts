import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { plain } from '../../../../src/extract/words/phrases.ts';
import type { Words } from '../../../../src/extract/words/Words.ts';

const extract = join(import.meta.dirname, '../../../../src/extract');
const folders = ['clean/words', 'notice/words', 'metadata/words'];
// Selectors and names are alike in every language.
const notWords = [
  'adSlots.ts',
  'besideNames.ts',
  'boxNames.ts',
  'controls.ts',
  'managers.ts',
  'networks.ts',
  'reasons.ts',
  'dateFiller.ts',
  'surroundingNames.ts',
  'toolLines.ts',
  'writtenDates.ts',
];
const files = folders
  .flatMap((folder) => readdirSync(join(extract, folder)).map((file) => join(folder, file)))
  .filter((file) => !notWords.includes(basename(file)));

const wanted =
  'en de fr es pt it nl pl tr ru uk ar he hi ja ko zh-Hans zh-Hant sv da no fi cs'.split(' ');

async function load(file: string): Promise<Words> {
  const module = (await import(join(extract, file))) as Record<string, Words>;
  const words = module[basename(file, '.ts')];
  if (!words) throw new Error(`${file} does not export what it is named after`);
  return words;
}

// A name is told in the languages that are known; a line of junk must be told in all that are common.
test.each(files.filter((file) => file.startsWith('clean')))(
  '%s has phrases in more than twenty languages',
  async (file) => {
    const words = await load(file);
    expect(wanted.filter((lang) => !words[lang])).toEqual([]);
  },
);

test.each(files)('%s names languages by their tags', async (file) => {
  const languages = Object.keys(await load(file));
  expect(languages.filter((lang) => Intl.getCanonicalLocales(lang)[0] !== lang)).toEqual([]);
});

test.each(files)(
  '%s has each phrase once, in the form that lines are compared in',
  async (file) => {
    for (const [lang, line] of Object.entries(await load(file))) {
      const phrases = line.split(' | ');
      expect(
        phrases.filter((phrase) => phrase === '' || plain(phrase) !== phrase),
        lang,
      ).toEqual([]);
      expect(phrases.length, lang).toBe(new Set(phrases).size);
    }
  },
);
