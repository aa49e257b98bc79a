import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { faces } from '../../../../src/reader/fonts/faces.ts';
import { facesFor } from '../../../../src/reader/fonts/facesFor.ts';

const files = (font: 'serif' | 'sans' | 'dyslexic' | 'system', text: string, slanted = true) =>
  facesFor(faces[font], { text, slanted }).map(({ file }) => file);

it('takes the Latin files for English, and no others', () => {
  expect(files('serif', 'It was, she notes, lighter than the cat.')).toEqual([
    'source-serif-4-latin-opsz-normal.woff2',
    'source-serif-4-latin-wght-italic.woff2',
  ]);
});

it('takes italics only for what is set in them', () => {
  expect(files('serif', 'It was lighter than the cat.', false)).toEqual([
    'source-serif-4-latin-opsz-normal.woff2',
  ]);
});

it('adds the files of other scripts in the text', () => {
  expect(files('sans', 'Свет горит').filter((file) => !/latin/.test(file))).toEqual([
    'source-sans-3-cyrillic-wght-normal.woff2',
    'source-sans-3-cyrillic-wght-italic.woff2',
  ]);
  expect(files('serif', 'Łódź').join()).toContain('latin-ext');
});

it('takes nothing for the system’s font', () => {
  expect(files('system', 'Anything')).toEqual([]);
});

it('names only files that the packages have', async () => {
  const packages = [
    '@fontsource-variable/source-serif-4',
    '@fontsource-variable/source-sans-3',
    '@fontsource/opendyslexic',
  ];
  const shipped = await Promise.all(packages.map((name) => readdir(`node_modules/${name}/files`)));
  const named = Object.values(faces).flatMap((all) => all.map(({ file }) => file));
  expect(shipped.flat()).toEqual(expect.arrayContaining(named));
});
