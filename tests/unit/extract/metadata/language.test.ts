import { describe, expect, it } from 'vitest';
import { jsonLd, metadataOf } from './metadataOf.ts';

describe('language and direction', () => {
  it.each([
    ['pt_br', 'pt-BR'],
    ['EN-us', 'en-US'],
    ['ar', 'ar'],
  ])('spells %s as %s', (lang, expected) => {
    expect(metadataOf({ lang }).lang).toBe(expected);
  });

  it('is that of the article on a page of two languages', () => {
    const body = '<nav>Menu</nav><main lang="he" dir="rtl"><h1>גשם צפוי כל השבוע</h1></main>';
    expect(metadataOf({ body })).toMatchObject({ lang: 'he', dir: 'rtl' });
  });

  it('is not guessed', () => {
    expect(metadataOf({ lang: '' })).toMatchObject({ lang: null, dir: null });
    expect(metadataOf({ lang: 'not a language' }).lang).toBeNull();
  });
});

describe('section, site and excerpt', () => {
  it('come from the page as it writes them', () => {
    const head = `<meta property="og:description" content="Rain &amp;amp; wind."><meta property="article:section" content="Africa">${jsonLd({ '@type': 'NewsArticle', publisher: { name: 'Daily Post' } })}`;
    expect(metadataOf({ head })).toMatchObject({
      section: 'Africa',
      siteName: 'Daily Post',
      excerpt: 'Rain & wind.',
    });
  });

  it('leaves out sections that are a system’s', () => {
    const head = '<meta property="article:section" content="Uncategorized">';
    expect(metadataOf({ head }).section).toBeNull();
  });
});
