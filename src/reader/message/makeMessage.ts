import { make } from '../dom/make.ts';
import { makeWay } from '../dom/makeWay.ts';
import type { Problem, ReaderOptions } from '../Reader.ts';

const words = {
  'no-article': {
    title: 'reader_no_article_title',
    text: 'reader_no_article_text',
    advice: ['reader_no_article_open', 'reader_no_article_wait', 'reader_no_article_reload'],
  },
  consent: {
    title: 'reader_consent_title',
    text: 'reader_consent_text',
    advice: ['reader_consent_answer', 'reader_consent_reload'],
  },
  failed: {
    title: 'reader_failed_title',
    text: 'reader_failed_text',
    advice: ['reader_failed_reload', 'reader_failed_tell'],
  },
} as const;

type MessageOptions = Pick<ReaderOptions, 'translate' | 'onPick' | 'onSelection'>;

/** Says in the reader's own style why there is nothing to read, and what can be done. */
export function makeMessage(
  problem: Problem,
  { translate, onPick, onSelection }: MessageOptions,
): HTMLElement {
  const { title, text, advice } = words[problem];
  return make(
    'main',
    { class: 'message' },
    make('h1', {}, translate(title)),
    make('p', {}, translate(text)),
    make('ul', {}, ...advice.map((key) => make('li', {}, translate(key)))),
    make(
      'div',
      { class: 'ways' },
      makeWay(translate('reader_pick_article'), onPick),
      onSelection && makeWay(translate('reader_read_selection'), onSelection),
    ),
  );
}
