import type { Panel } from './makePanel.ts';

interface ShowOptions {
  panel: Panel;
  /** Opens and closes the panel. */
  button: HTMLButtonElement;
  dialog: HTMLElement;
  signal: AbortSignal;
}

/** The panel, as other tools open and close it. */
export interface Shown {
  open(): void;
  close(): void;
}

/**
 * Lets a button open the panel beside the article. It stays open while somebody looks at the
 * article, and Esc closes it before it closes the reader.
 */
export function showPanel({ panel, button, dialog, signal }: ShowOptions): Shown {
  const { element } = panel;
  const isOpen = () => element.matches(':popover-open');

  function open() {
    if (!isOpen()) element.showPopover();
    element.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  function close() {
    const isInside = element.matches(':focus-within');
    element.hidePopover();
    // Who reads on meanwhile stays in the article.
    if (isInside) button.focus({ preventScroll: true });
  }

  element.addEventListener('toggle', () => {
    button.setAttribute('aria-expanded', String(isOpen()));
    dialog.toggleAttribute('data-listing', isOpen());
  });
  button.addEventListener('click', () => (isOpen() ? close() : open()));
  panel.close.addEventListener('click', close);
  dialog.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isOpen() || event.defaultPrevented) return;
      event.preventDefault();
      close();
    },
    { signal },
  );
  return { open, close };
}
