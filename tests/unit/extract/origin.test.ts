import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/extract/index.ts';

const folder = join(import.meta.dirname, '../../pages/origin');
const url = 'https://example.com/africa/story/';

function read(file: string) {
  const html = readFileSync(join(folder, file), 'utf8');
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url });
}

const expected = new DOMParser().parseFromString(
  readFileSync(join(folder, 'expected.html'), 'utf8'),
  'text/html',
);
const paragraphs = Array.from(expected.querySelectorAll('p'), (paragraph) => paragraph.textContent);

test.each(['source.html', 'amp.html'])(
  '%s: the body is the paragraphs of the article, once each',
  (file) => {
    expect(read(file)?.textContent.split('\n')).toEqual(paragraphs);
  },
  30_000,
);

test('the desktop page and the AMP page give the same body', () => {
  expect(read('amp.html')?.textContent).toBe(read('source.html')?.textContent);
}, 30_000);

test.each([
  ['source.html', 'Up Next'],
  ['source.html', 'You may like'],
  ['source.html', 'Trending'],
  ['source.html', 'Never miss a story'],
  ['source.html', 'Advertisement'],
  ['source.html', 'Published on'],
  ['amp.html', 'Advertisement'],
  ['amp.html', 'Click to comment'],
] as const)(
  '%s: “%s” is on record as taken out, with a rule and a reason',
  (file, words) => {
    const entry = read(file)?.removed.find(({ text }) => text.replace(/\s+/g, ' ').includes(words));
    expect(entry).toMatchObject({
      rule: expect.stringMatching(/./),
      reason: expect.stringMatching(/./),
    });
  },
  30_000,
);
