import { make } from '../reader/dom/make.ts';
import { sayError } from '../ui/notice.ts';

/** A button at the end of a line. */
export interface RowButton {
  text: string;
  /** The accessible name, which says of what. */
  label: string;
  press: () => Promise<unknown>;
}

/** One line of a list: what it is, a remark, and buttons. */
export function makeRow(text: string, remark: string | null, buttons: RowButton[]) {
  const name = make(
    'span',
    { class: 'name' },
    make('bdi', {}, text),
    remark && make('span', { class: 'hint' }, remark),
  );
  return make('li', {}, name, ...buttons.map(makeButton));
}

function makeButton({ text, label, press }: RowButton): HTMLButtonElement {
  const button = make('button', { type: 'button', 'aria-label': label }, text);
  button.addEventListener('click', () => void press().catch(sayError));
  return button;
}
