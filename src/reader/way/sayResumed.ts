import { make } from '../dom/make.ts';
import { makeWay } from '../dom/makeWay.ts';
import type { Along } from './helpAlong.ts';

/**
 * Says that the text was resumed, with a way to its beginning: a line at the foot of the view, until it is
 * used or somebody reads on.
 */
export function sayResumed({ dialog, translate, signal }: Along): void {
  const button = makeWay(translate('reader_key_start'), () => {
    leave();
    dialog.scrollTo({ top: 0 });
    dialog.focus({ preventScroll: true });
  });
  const line = make('p', { class: 'resumed', role: 'status' });
  dialog.append(line);
  // Into an element that is there already: only then it is announced.
  line.append(translate('reader_resumed'), button);
  const from = dialog.scrollTop;
  const gone = new AbortController();
  const leave = () => {
    line.remove();
    gone.abort();
  };
  dialog.addEventListener(
    'scroll',
    () => Math.abs(dialog.scrollTop - from) > dialog.clientHeight && leave(),
    { signal: AbortSignal.any([signal, gone.signal]), passive: true },
  );
}
