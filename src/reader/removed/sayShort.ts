import type { Article } from '../../extract/index.ts';
import { make } from '../dom/make.ts';
import { makeWay } from '../dom/makeWay.ts';
import { ownLanguage } from '../dom/ownLanguage.ts';
import type { ReaderOptions } from '../Reader.ts';
import { looksShort } from './looksShort.ts';

interface ShortOptions extends Pick<ReaderOptions, 'translate' | 'onPick'> {
  /** Shows what was taken out, in place. */
  showAll(): void;
  close(): void;
}

/** Says in one line that the text looks short, with the ways out. */
export function sayShort(article: Article, options: ShortOptions): HTMLElement | null {
  const { translate, showAll, onPick, close } = options;
  if (!looksShort(article)) return null;
  return make(
    'aside',
    { class: 'line-notice short', role: 'note', ...ownLanguage(translate) },
    make('p', {}, translate('reader_short')),
    make(
      'div',
      { class: 'ways' },
      article.removed.length > 0 && makeWay(translate('reader_removed_show_all'), showAll),
      makeWay(translate('reader_pick_article'), onPick),
      makeWay(translate('reader_close'), close),
    ),
  );
}
