import type { IconNode } from 'lucide';
import { icon } from '../dom/icon.ts';
import { make } from '../dom/make.ts';

/** What a panel is called and shows. */
export interface PanelOptions {
  /** Class of button and panel, for styles. */
  name: string;
  icon: IconNode;
  /** What the button and the panel are called. */
  label: string;
  /** Shown beside the icon, such as a count. */
  text?: string;
  /** Puts into the panel what it shows, before it first opens. */
  fill(panel: HTMLElement): void | Promise<void>;
}

/**
 * Adds a button to the bar that opens a panel below it. The browser closes the panel on Esc, before
 * the reader, and on a click beside it.
 */
export function addPanel(bar: HTMLElement, options: PanelOptions): void {
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
      'aria-expanded': 'false',
    },
    icon(options.icon),
    text,
  );
  let isAsked = false;
  const openFilled = async () => {
    await options.fill(panel);
    // From here on the button and its panel are the browser's.
    button.popoverTargetElement = panel;
    // Not within the click of a key, in which Chromium takes no other: a task later.
    setTimeout(() => button.click());
  };
  button.addEventListener('click', (event) => {
    if (isAsked) return;
    // Filled at once, it would be opened here and then closed by what the browser does for this click.
    event.preventDefault();
    isAsked = true;
    openFilled().catch(() => {
      isAsked = false;
    });
  });
  bar.querySelector('.tools')?.append(button);
  bar.append(panel);
}
