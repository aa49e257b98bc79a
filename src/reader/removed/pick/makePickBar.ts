import type { MessageKey, Translate } from '../../../platform/translate.ts';
import { make } from '../../dom/make.ts';

/** The elements of the bar that picking changes or listens to. */
export interface PickBar {
  element: HTMLElement;
  /** Says what is picked and how much goes with it. */
  said: HTMLElement;
  wider: HTMLButtonElement;
  narrower: HTMLButtonElement;
  once: HTMLButtonElement;
  always: HTMLButtonElement;
  undo: HTMLButtonElement;
  done: HTMLButtonElement;
}

/** The tools of taking out by hand, at the foot of the reader. */
export function makePickBar(translate: Translate): PickBar {
  const button = (key: MessageKey, name: string, text = translate(key)) =>
    make(
      'button',
      { type: 'button', class: name, 'aria-label': translate(key), title: translate(key) },
      text,
    );
  const said = make('p', { class: 'said', role: 'status' }, translate('reader_pick_hint'));
  const narrower = button('reader_pick_narrower', 'narrower', '−');
  const wider = button('reader_pick_wider', 'wider', '+');
  const once = button('reader_pick_once', 'once');
  const always = button('reader_pick_always', 'always');
  const undo = button('reader_undo', 'undo');
  const done = button('reader_pick_done', 'done');
  const element = make(
    'section',
    { class: 'pick-bar', popover: 'manual', 'aria-label': translate('reader_pick_title') },
    said,
    make('div', { class: 'line' }, narrower, wider, once, always, undo, done),
  );
  return { element, said, wider, narrower, once, always, undo, done };
}
