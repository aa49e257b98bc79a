const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Calls back when a person begins to do something on the page; moving the mouse is nothing. */
export function onTouch(view: Window, callback: () => void, signal: AbortSignal): void {
  const onEvent = (event: Event) => {
    if (event.isTrusted) callback();
  };
  for (const type of touches) {
    view.addEventListener(type, onEvent, { signal, capture: true, passive: true });
  }
}
