import { keepLines } from './code.ts';
import { dropStandIns } from './dropStandIns.ts';
import { keepAttributes } from './keepAttributes.ts';
import { makeFigures } from './makeFigures.ts';
import { makeParagraphs } from './makeParagraphs.ts';
import { tidyMedia } from './media.ts';
import { numberOrigins, type Origins, originAttribute, sameOrder, takeOrigins } from './origins.ts';
import { partCredits } from './partCredits.ts';
import type { SealWith } from './SealWith.ts';
import { shape } from './shape.ts';
import { dropShells } from './shells.ts';
import { makeStills } from './stills.ts';
import { trimBreaks } from './trimBreaks.ts';

/** Markup that a second parse reads differently settles in a round or two; see the promise tests. */
const mostRounds = 4;

/** A tree as a browser reads it from its HTML. */
export interface Settled {
  root: HTMLElement;
  origins: Origins;
}

/** Parses again until nothing changes; rare, as pages that nest what may not be nested are. */
function settleMarked(box: HTMLElement, { sanitise, allowed }: SealWith): Settled {
  const numbered = numberOrigins(box);
  let root = box;
  for (let round = 0; round < mostRounds; round += 1) {
    const html = root.innerHTML;
    root = sanitise(html);
    keepAttributes(root, allowed, originAttribute);
    if (root.innerHTML === html) break;
  }
  return { root, origins: takeOrigins(root, numbered) };
}

/**
 * Sanitises a tree and gives it back as what a browser reads from its HTML, so that a place in it is
 * the same place in whatever the HTML is parsed into.
 *
 * @param standIns for boxes that an earlier call put in the place of elements, those elements.
 */
export function settle(
  box: HTMLElement,
  standIns: Map<Element, Element>,
  given: SealWith,
): Settled {
  const { sanitise, allowed, players, captionSigns } = given;
  makeFigures(box, standIns, captionSigns);
  partCredits(box);
  // After that, so that a caption whose picture never came is still no paragraph.
  dropStandIns(box);
  makeStills(box, players);
  keepLines(box);
  shape(box, standIns, allowed);
  trimBreaks(box);
  makeParagraphs(box, standIns);
  tidyMedia(box);
  keepAttributes(box, allowed);
  dropShells(box);
  // Texts that stand side by side are one when they are read again.
  box.normalize();
  const html = box.innerHTML;
  const root = sanitise(html);
  const isSame = root.isEqualNode(box) || root.innerHTML === html;
  const { origins, ...settled } = isSame
    ? { root, origins: sameOrder(root, box) }
    : settleMarked(box, given);
  const own = Array.from(origins, ([made, from]): [Element, Element] => [
    made,
    standIns.get(from) ?? from,
  ]);
  return { ...settled, origins: new Map(own) };
}
