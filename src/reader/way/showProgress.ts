import { make } from '../dom/make.ts';

/** Draws at the top edge how much of the text is above the fold. */
export function showProgress(dialog: HTMLElement, body: HTMLElement, signal: AbortSignal): void {
  const line = make('div', { class: 'progress', 'aria-hidden': 'true' });
  dialog.prepend(line);
  const draw = () => {
    const { bottom } = body.getBoundingClientRect();
    const whole = dialog.scrollTop + bottom - dialog.clientHeight;
    line.style.scale = `${whole > 0 ? Math.min(1, dialog.scrollTop / whole) : 1} 1`;
  };
  dialog.addEventListener('scroll', draw, { signal, passive: true });
}
