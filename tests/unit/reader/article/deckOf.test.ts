import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/extract/index.ts';
import { deckOf } from '../../../../src/reader/article/deckOf.ts';

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
  textContent: 'The boat leaves at four in the afternoon, when there is still enough light.',
  length: 75,
  removed: [],
  notice: null,
  proseOnPage: 75,
  siteRules: [],
};

describe('deckOf', () => {
  it('gives the editor’s own line', () => {
    expect(deckOf({ ...article, excerpt: ' After 31 years she goes. ' })).toBe(
      'After 31 years she goes.',
    );
  });

  it.each([
    ['the beginning of the text, shortened', 'The boat leaves at four in the …'],
    ['the title again', 'The last keeper'],
    ['a whole paragraph', 'word '.repeat(80)],
    ['nothing but dots', '…'],
  ])('gives nothing for %s', (_, excerpt) => {
    expect(deckOf({ ...article, excerpt })).toBeNull();
  });
});
