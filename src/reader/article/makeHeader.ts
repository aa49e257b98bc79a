import type { Article } from '../../extract/index.ts';
import type { Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';
import { ownLanguage } from '../dom/ownLanguage.ts';
import { deckOf } from './deckOf.ts';
import { formatDate } from './formatDate.ts';
import { readingMinutes } from './readingMinutes.ts';

/** Site and section, headline, deck, and the line of who, when and how long. */
export function makeHeader(article: Article, translate: Translate): HTMLElement {
  const deck = deckOf(article);
  return make(
    'header',
    { class: 'head' },
    makeKicker(article),
    make('h1', { class: 'title' }, article.title),
    deck && make('p', { class: 'deck' }, deck),
    makeCredits(article, translate),
  );
}

function makeKicker({ siteName, section, url }: Article): HTMLElement | null {
  const site = siteName ?? hostOf(url);
  if (!site && !section) return null;
  return make(
    'p',
    { class: 'kicker' },
    site && make('a', { class: 'site', href: url }, site),
    section && make('span', { class: 'section' }, section),
  );
}

function makeCredits(article: Article, translate: Translate): HTMLElement {
  const minutes = readingMinutes(article.length, article.lang);
  const date = article.publishedTime && formatDate(article.publishedTime, article.lang);
  const minutesText = translate('reader_minutes', minutes);
  const parts = [
    article.byline && make('span', { class: 'byline' }, article.byline),
    date && make('time', { datetime: article.publishedTime }, date),
    make('span', { class: 'minutes', ...ownLanguage(translate) }, minutesText),
  ];
  // Around each a box that runs as the line does, whatever the part's own direction.
  return make(
    'p',
    { class: 'credits' },
    ...parts.filter(Boolean).map((part) => make('span', {}, part)),
  );
}

function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
