import { expect, it } from 'vitest';
import type { Article } from '../../../../src/extract/index.ts';
import type { Translate } from '../../../../src/platform/translate.ts';
import { makeArticle } from '../../../../src/reader/article/makeArticle.ts';

const inHebrew: Record<string, string> = { locale: 'he', direction: 'rtl' };
const translate: Translate = (key) => inHebrew[key] ?? key;

it('the article keeps its language and direction, and what the reader says in it has its own', () => {
  const article = {
    title: 'Der Hafen',
    content: '<p>Der Hafen schließt.</p>',
    url: 'https://zeitung.example/hafen',
    lang: 'de',
    dir: 'ltr',
    length: 900,
    notice: 'paywall',
    removed: [],
  } as unknown as Article;
  const { main } = makeArticle(article, translate);
  const languageOf = (selector: string) => {
    const { lang, dir } = main.querySelector(selector) as HTMLElement;
    return { lang, dir };
  };
  expect(languageOf('article')).toEqual({ lang: 'de', dir: 'ltr' });
  expect(languageOf('.minutes')).toEqual({ lang: 'he', dir: 'rtl' });
  expect(languageOf('.notice')).toEqual({ lang: 'he', dir: 'rtl' });
});
