import type { IconNode } from 'lucide';
import { icon } from './icon.ts';
import { make } from './make.ts';

/** A button that shows an icon alone; its label is its name, and what is shown when it is pointed at. */
export function makeTool(label: string, picture: IconNode, press?: () => void): HTMLButtonElement {
  const button = make(
    'button',
    { type: 'button', class: 'tool', 'aria-label': label, title: label },
    icon(picture),
  );
  if (press) button.addEventListener('click', press);
  return button;
}
