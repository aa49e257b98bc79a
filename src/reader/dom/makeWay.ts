import { make } from './make.ts';

/** A button with words on it, for what can be done where something is said. */
export function makeWay(label: string, press?: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'way' }, label);
  if (press) button.addEventListener('click', press);
  return button;
}
