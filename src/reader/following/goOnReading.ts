import type { Joined } from './Joined.ts';

/** Leads on from where the text ended: the place stays in view, and the keyboard is at what is new. */
export function goOnReading({ from, top }: Joined, dialog: HTMLElement, body: HTMLElement): void {
  dialog.scrollTop = top;
  const next = body.children[from] as HTMLElement | undefined;
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
}
