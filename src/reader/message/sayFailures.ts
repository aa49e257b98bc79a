import { make } from '../dom/make.ts';
import type { ReaderOptions } from '../Reader.ts';

/**
 * Has the reader say so where what somebody asked for cannot be had, as after an update of the
 * extension: its tools no longer come then, nor do its words, so these are taken at once.
 *
 * @returns the options with what may fail, for everything that is asked for.
 */
export function sayFailures(dialog: HTMLElement, options: ReaderOptions): ReaderOptions {
  const { translate, loadTools, onPick } = options;
  const line = make(
    'p',
    { class: 'message resumed', role: 'alert' },
    make('span', {}, translate('reader_take_failed')),
    make('span', {}, translate('reader_failed_reload')),
  );
  const say = () => dialog.append(line);
  // Tools that are there already are no use without words.
  const ready = async () => translate('name');
  dialog.addEventListener('click', () => line.remove(), true);
  return {
    ...options,
    translate(...wanted) {
      try {
        return translate(...wanted);
      } catch {
        say();
        return '';
      }
    },
    async loadTools(name) {
      try {
        await ready();
        return await loadTools(name);
      } catch (error) {
        say();
        throw error;
      }
    },
    onPick: () => ready().then(onPick).catch(say),
  };
}
