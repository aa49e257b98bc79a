import { make } from '../dom/make.ts';
import { ownLanguage } from '../dom/ownLanguage.ts';
import type { ReaderOptions } from '../Reader.ts';

type Options = Pick<ReaderOptions, 'translate' | 'onRule'> & { picked: string };

/** Asks whether the article that was picked is to be taken from the same place on the whole site. */
export function askToRemember({ translate, picked, onRule }: Options): HTMLElement {
  const yes = make('button', { type: 'button', class: 'way' }, translate('reader_remember_yes'));
  const no = make('button', { type: 'button', class: 'way' }, translate('reader_remember_no'));
  const words = make('p', { role: 'status' }, translate('reader_remember'));
  const ways = make('div', { class: 'ways' }, yes, no);
  const attributes = { class: 'line-notice remember', ...ownLanguage(translate) };
  const line = make('aside', attributes, words, ways);
  yes.addEventListener('click', () => {
    onRule({ field: 'article', value: picked, isOn: true });
    words.textContent = translate('reader_remember_done');
    ways.remove();
  });
  no.addEventListener('click', () => line.remove());
  return line;
}
