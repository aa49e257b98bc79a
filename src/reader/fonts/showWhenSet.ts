/** Milliseconds after which text in another font is better than none. */
const patience = 150;

/**
 * Keeps a part out of sight until its font can be used, so that its lines do not jump; but never
 * for long.
 */
export function showWhenSet(part: HTMLElement, ready: Promise<unknown>): void {
  const show = () => part.classList.remove('unset');
  part.classList.add('unset');
  ready.then(show, show);
  setTimeout(show, patience);
}
