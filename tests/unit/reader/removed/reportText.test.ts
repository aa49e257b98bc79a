import { expect, test } from 'vitest';
import type { Article } from '../../../../src/extract/index.ts';
import { reportText } from '../../../../src/reader/removed/reportText.ts';

const article: Article = {
  url: 'https://news.example/a',
  title: 'The last keeper',
  byline: null,
  siteName: null,
  section: null,
  publishedTime: null,
  lang: 'en',
  dir: null,
  excerpt: null,
  content: '',
  textContent: '',
  length: 75,
  removed: [
    {
      rule: 'ad-label',
      reason: 'An advertisement.',
      text: `Advertisement\n${'x'.repeat(500)}`,
      html: '',
      place: { path: [], offset: 0 },
    },
  ],
  notice: null,
  proseOnPage: 900,
  siteRules: [{ field: 'remove', value: '.promo', matches: 0, state: 'idle' }],
};

test('a report names the page, the versions, the rules and what was taken out', () => {
  const lines = reportText(article, '1.2.3', 'Browser/1').split('\n');
  expect(lines.slice(0, 6)).toEqual([
    'Page: https://news.example/a',
    'Title: The last keeper',
    'Broadsheet 1.2.3, Browser/1',
    'Shown: 75 characters; running text on the page: 900',
    'Rule of the site: remove .promo (idle)',
    'Taken out: 1',
  ]);
  expect(lines[6]).toMatch(/^- ad-label: Advertisement x{180,190}…$/);
});
