import { expect, test } from 'vitest';
import { longTexts, stillShows } from '../../../src/auto/longTexts.ts';

const sentence = (about: string) =>
  `What is said here of ${about} is long enough to be a sentence of an article and not a headline.`;

const texts = (name: string, count: number) =>
  new Set(Array.from({ length: count }, (_, i) => sentence(`${name} ${i}`)));

function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
}

test('sentences count, headlines and scripts do not', () => {
  const page = pageOf(
    `<h1>A bridge</h1><p> ${sentence('bridges')} </p><script>${'x'.repeat(200)}</script>`,
  );
  expect([...longTexts(page)]).toEqual([sentence('bridges')]);
});

test('a page without a body has none', () => {
  const page = document.implementation.createDocument(null, 'html');
  expect(longTexts(page).size).toBe(0);
});

test('the same article drawn anew is still shown', () => {
  expect(stillShows(texts('bridge', 8), new Set(texts('bridge', 8)))).toBe(true);
});

test('an article to which the next stories were appended is still shown', () => {
  const now = new Set([...texts('bridge', 8), ...texts('tower', 30), ...texts('harbour', 30)]);
  expect(stillShows(texts('bridge', 8), now)).toBe(true);
});

test('another article is not the one before', () => {
  expect(stillShows(texts('bridge', 8), texts('tower', 8))).toBe(false);
});

test('the footer that two pages share does not make them one', () => {
  const footer = texts('footer', 2);
  expect(stillShows(footer, new Set([...texts('tower', 8), ...footer]))).toBe(false);
});

test('a page that had no text is not shown still', () => {
  expect(stillShows(new Set(), new Set())).toBe(false);
});
