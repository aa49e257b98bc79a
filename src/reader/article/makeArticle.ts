import type { Article } from '../../extract/index.ts';
import { anchorPlaces } from '../../extract/seal/anchorPlaces.ts';
import { parseSealed } from '../../extract/seal/parseSealed.ts';
import type { Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';
import { arrangeBody } from './arrangeBody.ts';
import { makeHeader } from './makeHeader.ts';
import { makeNotice } from './makeNotice.ts';

/** The article as elements. */
export interface MadeArticle {
  main: HTMLElement;
  body: HTMLElement;
  /** All elements of the sealed content, in tree order. */
  elements: HTMLElement[];
  /** Where each removal of the article stood, in the same order. */
  anchors: Comment[];
}

/** The article as the reader sees it: its head, what is wrong with it if anything, and its text. */
export function makeArticle(article: Article, translate: Translate): MadeArticle {
  const body = make('div', { class: 'body' });
  body.append(parseSealed(article.content));
  // Places count the nodes of the sealed content: found before anything is moved.
  const places = article.removed.map(({ place }) => place);
  const elements = [...body.querySelectorAll<HTMLElement>('*')];
  const anchors = anchorPlaces(body, places);
  arrangeBody(body, translate);
  const main = make(
    'main',
    {},
    make(
      'article',
      { class: 'article', lang: article.lang, dir: article.dir ?? 'auto' },
      makeHeader(article, translate),
      article.notice && makeNotice(article.notice, translate),
      body,
    ),
  );
  return { main, body, elements, anchors };
}
