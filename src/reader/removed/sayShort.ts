import type { Article } from '../../extract/index.ts';
import { make } from '../dom/make.ts';
import { makeWay } from '../dom/makeWay.ts';
import { ownLanguage } from '../dom/ownLanguage.ts';
import type { ReaderOptions } from '../Reader.ts';

/** What the line needs of the open reader. */
export interface ShortOptions extends Pick<ReaderOptions, 'translate' | 'onPick'> {
  article: Article;
  /** Shows what was taken out, in place. */
  showAll(): void;
  close(): void;
}

/** Says in one line that the text looks short, with the ways out. */
export function sayShort(options: ShortOptions): HTMLElement {
  const { article, translate, showAll, onPick, close } = options;
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
