/** Scrolls to a part of the article and gives it the focus, so that reading goes on from there. */
export function goTo(part: HTMLElement): void {
  part.scrollIntoView({ block: 'start' });
  if (!part.matches('a[href], button, [tabindex]')) part.tabIndex = -1;
  part.focus({ preventScroll: true });
}
