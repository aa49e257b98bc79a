import { make } from '../reader/dom/make.ts';

/** A line of small text below a control. */
export function hint(text: string): HTMLElement {
  return make('p', { class: 'hint' }, text);
}
