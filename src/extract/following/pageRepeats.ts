import { blockTags, isBlock } from '../dom/blockTags.ts';
import { oneLine } from '../dom/oneLine.ts';

const pictures = 'img, video, audio, hr';
const blocks = [...blockTags].join();

/** What a reader would see again: the text of a block, or the address of a picture. */
function keyOf(unit: Element): string {
  const text = oneLine(unit);
  const picture = unit.matches('img, video') ? unit : unit.querySelector('img, video');
  return text || `picture ${picture?.getAttribute('src') ?? ''}`;
}

/** Blocks that hold no others, and pictures that stand in none, in page order. */
function unitsOf(root: Element): Element[] {
  return [...root.querySelectorAll('*')].filter((element) => {
    if (isBlock(element)) {
      if (element.querySelector(blocks)) return false;
      return /\S/.test(element.textContent ?? '') || element.querySelector(pictures) !== null;
    }
    return element.matches('img, video') && !isInUnit(element, root);
  });
}

function isInUnit(picture: Element, root: Element): boolean {
  const box = picture.parentElement;
  const block = box?.closest('p, h1, h2, h3, h4, h5, h6, li, figcaption, td, th, dt, dd, pre');
  return !!block && block !== root && root.contains(block);
}

/** The first units, up to the first that fits not. */
function leading(units: readonly Element[], fits: (unit: Element) => boolean): Element[] {
  const end = units.findIndex((unit) => !fits(unit));
  return end < 0 ? [...units] : units.slice(0, end);
}

/**
 * What pages of one text say again: at its top, what an earlier page said (the headline, the lead,
 * the last paragraph), and at its foot, what stands at the foot of the next page too. A text that
 * says something twice on one page, or in the middle of it, is left alone.
 *
 * @param pages the pages' contents, in order.
 */
export function pageRepeats(pages: readonly Element[]): Element[] {
  const units = pages.map(unitsOf);
  const repeats = new Set<Element>();
  const said = new Set<string>();
  for (const own of units) {
    for (const unit of leading(own, (each) => said.has(keyOf(each)))) repeats.add(unit);
    for (const unit of own) said.add(keyOf(unit));
  }
  for (const [index, own] of units.entries()) {
    const next = (units[index + 1] ?? []).filter((unit) => !repeats.has(unit)).reverse();
    const foot = [...own].reverse();
    for (const [at, unit] of leading(foot, (each) => !repeats.has(each)).entries()) {
      const other = next[at];
      if (!other || keyOf(other) !== keyOf(unit)) break;
      repeats.add(unit);
    }
  }
  return [...repeats];
}
