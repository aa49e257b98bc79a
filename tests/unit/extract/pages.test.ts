import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/extract/index.ts';

const folder = join(import.meta.dirname, '../../pages');
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const pages = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'expected.html')));

describe.each(pages)('%s', (name) => {
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
  const article = extractArticle(parse(read('source.html')), {
    url: `https://example.com/news/${name}/`,
  });

  test('gives the expected paragraphs, and nothing else', () => {
    const expected = parse(read('expected.html')).body;
    const texts = Array.from(expected.children, ({ textContent }) => textContent);
    expect(article?.textContent.split('\n')).toEqual(texts);
  }, 30_000);

  test('gives the expected facts', () => {
    const facts = JSON.parse(read('expected.json')) as Record<string, unknown>;
    expect(article).toMatchObject(facts);
  }, 30_000);
});

test('there are pages', () => {
  expect(pages).toContain('origin');
});
