import type { Article } from '../../extract/index.ts';
import { parseSealed } from '../../extract/seal/parseSealed.ts';
import type { Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';
import { arrangeBody } from './arrangeBody.ts';
import { makeHeader } from './makeHeader.ts';
import { makeNotice } from './makeNotice.ts';

/** The article as the reader sees it: its head, what is wrong with it if anything, and its text. */
export function makeArticle(article: Article, translate: Translate): HTMLElement {
  const body = make('div', { class: 'body' });
  body.append(parseSealed(article.content));
  arrangeBody(body, translate);
  return make(
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
}
