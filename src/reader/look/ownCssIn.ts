import { make } from '../dom/make.ts';
import { cleanCss } from './cleanCss.ts';

/**
 * Makes room for somebody's own CSS after all other styles of the overlay. It reaches the article
 * alone, so that the bar, and in it the way to take it back, is always there.
 *
 * @returns a function that shows other CSS in its place.
 */
export function ownCssIn(dialog: HTMLElement): (css: string) => void {
  const style = make('style');
  let shown = '';
  return (css) => {
    if (css === shown) return;
    shown = css;
    const clean = cleanCss(css).css;
    style.textContent = clean && `.article {\n${clean}\n}`;
    dialog.toggleAttribute('data-own-css', clean !== '');
    if (!style.isConnected) dialog.before(style);
  };
}
