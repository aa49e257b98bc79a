import { placePrefix } from '../../extract/placePrefix.ts';
import type { Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';
import { alignFigures } from './alignFigures.ts';
import { fitPortrait } from './fitPortrait.ts';
import { hangQuotes } from './hangQuotes.ts';
import { linkSaidTwice } from './linkSaidTwice.ts';
import { markPictures } from './markPictures.ts';

/** Gives the body what its design needs and a page seldom has; no word of it changes. */
export function arrangeBody(body: HTMLElement, translate: Translate): void {
  boxWideContent(body, translate);
  hangQuotes(body);
  markPictures(body);
  for (const image of body.querySelectorAll('img')) {
    // Nothing outside the screen holds up the first paint.
    image.loading = 'lazy';
    image.decoding = 'async';
    fitPortrait(image);
    image.onerror = () => {
      image.classList.add('missing');
      linkSaidTwice(image)?.setAttribute('hidden', '');
    };
  }
  // Opened beside or copied, a link to a place leads to that of the page.
  for (const link of body.querySelectorAll(`[href^="#${placePrefix}"]`)) {
    link.setAttribute('href', link.getAttribute('href')?.replace(placePrefix, '') ?? '');
  }
}

/** Tables and code scroll by themselves; a box that scrolls must be reachable by keyboard. */
function boxWideContent(body: HTMLElement, translate: Translate): void {
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    alignFigures(table);
    const label = table.caption?.textContent.trim() || translate('reader_table');
    const box = make('div', { class: 'wide', tabindex: 0, role: 'group', 'aria-label': label });
    table.replaceWith(box);
    box.append(table);
  }
  for (const code of body.querySelectorAll('pre')) {
    code.tabIndex = 0;
    code.setAttribute('role', 'group');
    code.setAttribute('aria-label', translate('reader_code'));
  }
}
