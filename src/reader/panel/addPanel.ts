import type { IconNode } from 'lucide';
import { icon } from '../dom/icon.ts';
import { make } from '../dom/make.ts';

export interface PanelOptions {
  /** Class of button and panel, for styles. */
  name: string;
  icon: IconNode;
  /** What the button and the panel are called. */
  label: string;
  /** Shown beside the icon, such as a count. */
  text?: string;
}

/**
 * Adds a button to the bar that opens a panel below it. The browser closes the panel on Esc, before
 * the reader, and on a click beside it.
 *
 * @returns the panel, to be filled.
 */
export function addPanel(bar: HTMLElement, options: PanelOptions): HTMLElement {
  const { name, label, text } = options;
  const panel = make('div', {
    class: `panel ${name}-panel`,
    popover: 'auto',
    role: 'dialog',
    'aria-label': label,
  });
  const button = make(
    'button',
    {
      type: 'button',
      class: `tool ${name}`,
      'aria-label': text ? `${label}: ${text}` : label,
      title: label,
    },
    icon(options.icon),
    text,
  );
  button.popoverTargetElement = panel;
  bar.querySelector('.tools')?.append(button);
  bar.append(panel);
  return panel;
}
