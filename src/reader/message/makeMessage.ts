import type { Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';
import type { Problem } from '../Reader.ts';

const words = {
  'no-article': {
    title: 'reader_no_article_title',
    text: 'reader_no_article_text',
    advice: ['reader_no_article_open', 'reader_no_article_wait', 'reader_no_article_reload'],
  },
  failed: {
    title: 'reader_failed_title',
    text: 'reader_failed_text',
    advice: ['reader_failed_reload', 'reader_failed_tell'],
  },
} as const;

/** Says in the reader's own style why there is nothing to read, and what can be done. */
export function makeMessage(problem: Problem, translate: Translate): HTMLElement {
  const { title, text, advice } = words[problem];
  return make(
    'main',
    { class: 'message' },
    make('h1', {}, translate(title)),
    make('p', {}, translate(text)),
    make('ul', {}, ...advice.map((key) => make('li', {}, translate(key)))),
  );
}
