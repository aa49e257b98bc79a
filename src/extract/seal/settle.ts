import { parseBox } from '../page/parseInert.ts';
import { keepLines } from './code.ts';
import { tidyMedia } from './media.ts';
import { purify } from './purify.ts';
import { shape } from './shape.ts';
import { dropShells } from './shells.ts';
import { makeStills } from './stills.ts';

/** Markup that a second parse reads differently settles in a round or two; see the promise tests. */
const mostRounds = 4;

/**
 * Sanitises a tree and gives it back as what a browser reads from its HTML, so that a place in it is
 * the same place in whatever the HTML is parsed into.
 */
export function settle(box: HTMLElement): HTMLElement {
  makeStills(box);
  keepLines(box);
  shape(box);
  tidyMedia(box);
  dropShells(box);
  purify(box);
  let settled = box;
  for (let round = 0; round < mostRounds; round += 1) {
    const html = settled.innerHTML;
    settled = parseBox(html);
    if (settled.innerHTML === html) break;
    purify(settled);
  }
  return settled;
}
