import { X } from 'lucide';
import type { Translate } from '../../platform/translate.ts';
import { icon } from '../dom/icon.ts';
import { make } from '../dom/make.ts';

interface BarOptions {
  translate: Translate;
  close(): void;
}

/** The quiet bar on top: the way out at its start; tools are added to `.tools` at its end. */
export function makeBar({ translate, close }: BarOptions): HTMLElement {
  const closeButton = make(
    'button',
    {
      type: 'button',
      class: 'tool close',
      'aria-label': translate('reader_close'),
      title: translate('reader_close_hint'),
      // Where the extension is gone, the browser closes the dialog by itself.
      command: 'close',
      commandfor: 'reader',
    },
    icon(X),
  );
  closeButton.addEventListener('click', close);
  return make(
    'div',
    { class: 'bar' },
    closeButton,
    make('div', { class: 'tools', role: 'toolbar', 'aria-label': translate('reader_tools') }),
  );
}

/** The end of the bar, where tools are added. */
export function toolsOf(bar: HTMLElement): HTMLElement {
  return bar.querySelector<HTMLElement>('.tools') ?? bar;
}
