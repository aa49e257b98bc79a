/**
 * Takes the focus into a panel that a key opened from somewhere else, and back when the panel closes.
 * Browsers leave it where it was, and Chromium loses one that is in a popover of a shadow root: with it
 * went the reader's keys.
 */
export function giveFocus(panel: HTMLElement, button: HTMLElement): void {
  const focused = () => (panel.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  let before: HTMLElement | null;
  panel.addEventListener('beforetoggle', ({ newState }) => {
    // What is in another panel goes with that.
    if (newState === 'open') before = focused()?.closest('.panel') ? button : focused();
    else if (panel.matches(':focus-within')) before?.focus({ preventScroll: true });
  });
  panel.addEventListener('toggle', ({ newState }) => {
    const isThere = focused() === button || panel.matches(':focus-within');
    if (newState === 'open' && !isThere) panel.focus();
  });
}
