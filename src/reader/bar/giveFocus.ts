/** What had the focus before a panel opened. */
const before = new WeakMap<HTMLElement, HTMLElement | null>();

const focusedBy = (panel: HTMLElement) =>
  (panel.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;

/** The tool that opens a panel. */
export function buttonOf(panel: HTMLElement): HTMLElement | null {
  const tools = panel.parentElement?.querySelectorAll<HTMLButtonElement>('.tool') ?? [];
  return [...tools].find(({ popoverTargetElement }) => popoverTargetElement === panel) ?? null;
}

/** Before a panel opens or closes. Chromium loses a focus that is in a popover of a shadow root. */
export function keepFocus({ target, newState }: ToggleEvent): void {
  const panel = target as HTMLElement;
  const focused = focusedBy(panel);
  // What is in another panel goes with that.
  if (newState === 'open') {
    before.set(panel, focused?.closest('.panel') ? buttonOf(panel) : focused);
  } else if (panel.matches(':focus-within')) {
    before.get(panel)?.focus({ preventScroll: true });
  }
}

/** Takes the focus into a panel that a key opened from somewhere else; browsers leave it where it was. */
export function giveFocus({ target, oldState, newState }: ToggleEvent): void {
  const panel = target as HTMLElement;
  const isThere = panel.matches(':focus-within') || focusedBy(panel) === buttonOf(panel);
  // Closed and opened again in one click, it was there all the time.
  if (newState !== 'open' || oldState === 'open' || isThere) return;
  panel.tabIndex = -1;
  panel.focus();
}
