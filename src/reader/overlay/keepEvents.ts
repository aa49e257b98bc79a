/** The composed events that a page commonly listens to on its document. */
const kept = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove'],
  ...['mouseover', 'mouseout', 'wheel'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['copy', 'cut', 'paste', 'dragstart', 'drag', 'dragenter', 'dragover', 'dragend', 'drop'],
  ...['focusin', 'focusout', 'selectstart'],
];

/**
 * Keeps what happens in the reader from bubbling to the page's handlers, such as its keyboard
 * shortcuts or a router that takes over clicks on links.
 */
export function keepEvents(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of kept) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
}
