import { make } from '../dom/make.ts';
import { makeWay } from '../dom/makeWay.ts';
import { ownLanguage } from '../dom/ownLanguage.ts';
import type { ReaderOptions } from '../Reader.ts';

type Options = Pick<ReaderOptions, 'translate' | 'onRule'> & { picked: string };

/** Asks whether the article that was picked is to be taken from the same place on the whole site. */
export function askToRemember({ translate, picked, onRule }: Options): HTMLElement {
  const yes = makeWay(translate('reader_remember_yes'), () => {
    onRule({ field: 'article', value: picked, isOn: true });
    words.textContent = translate('reader_remember_done');
    ways.remove();
  });
  const no = makeWay(translate('reader_remember_no'), () => line.remove());
  const words = make('p', { role: 'status' }, translate('reader_remember'));
  const ways = make('div', { class: 'ways' }, yes, no);
  const attributes = { class: 'line-notice remember', ...ownLanguage(translate) };
  const line = make('aside', attributes, words, ways);
  return line;
}
