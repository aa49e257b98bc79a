import { expect, test } from 'vitest';
import { pageOf, sectionOf } from '../../../src/sites/sectionOf.ts';

test.each([
  ['https://www.elpais.com/opinion/2026-11-24/a.html', '/opinion'],
  ['https://news.example/africa/a-story/', '/africa'],
  ['https://news.example/a-story/', null],
  ['https://news.example/', null],
  ['https://news.example/2026/11/24/a-story.html', null],
  ['about:blank', null],
])('the section of %s is %s', (url, path) => {
  expect(sectionOf(url)?.path ?? null).toBe(path);
});

test('a page is its path without what a link adds', () => {
  const pattern = { site: 'news.example', path: '/africa/a-story', never: false };
  expect(pageOf('https://www.news.example/africa/a-story/?from=mail#top')).toEqual(pattern);
});
