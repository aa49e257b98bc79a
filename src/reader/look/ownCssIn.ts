import type { LoadTools } from '../../messages/Tools.ts';
import { make } from '../dom/make.ts';

/**
 * Makes room for somebody's own CSS after all other styles of the overlay. It reaches the article
 * alone, so that the bar, and in it the way to take it back, is always there.
 *
 * @param loadTools brings what takes out of it all that could load something; where that fails,
 *   nothing of the CSS is shown.
 * @returns a function that shows other CSS in its place.
 */
export function ownCssIn(dialog: HTMLElement, loadTools: LoadTools): (css: string) => void {
  const style = make('style');
  let shown = '';
  const show = (clean: string) => {
    style.textContent = clean && `.article {\n${clean}\n}`;
    dialog.toggleAttribute('data-own-css', clean !== '');
    if (!style.isConnected) dialog.before(style);
  };
  return (css) => {
    if (css === shown) return;
    shown = css;
    if (css === '') show('');
    else {
      loadTools('ownCss').then(
        ({ cleanCss }) => css === shown && show(cleanCss(css).css),
        () => css === shown && show(''),
      );
    }
  };
}
