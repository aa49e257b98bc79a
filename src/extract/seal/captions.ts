import { oneLine } from '../oneLine.ts';
import { moveChildren } from './moveChildren.ts';

/** What pages call the line under a picture, where they do not use `figcaption`. */
const captions =
  '.wp-caption-text, [class~="caption" i], [class*="-caption" i], [class*="_caption" i], ' +
  '[class*="caption-" i], [class*="caption_" i], [class*="imagecaption" i]';
const pictures = 'img, video';

/** Boxes between a picture and its caption that hold nothing else. */
const mostBoxes = 3;

/** Characters; a longer text is the article's. */
const longest = 600;

/** The smallest box that holds a caption and its picture, where it holds nothing else. */
function figureOf(caption: Element, root: Element): Element | null {
  const text = oneLine(caption);
  if (!text || text.length > longest || caption.querySelector(`${pictures}, p ~ p, table`))
    return null;
  let box = caption.parentElement;
  for (let level = 0; box && box !== root && level < mostBoxes; level += 1) {
    if (box.matches('table, tr, td, th, ul, ol, li, p, a, figure, figure *')) return null;
    if (oneLine(box) !== text) return null;
    const found = box.querySelectorAll(pictures).length;
    if (found > 0) return found === 1 ? box : null;
    box = box.parentElement;
  }
  return null;
}

function renamed(element: Element, name: string, standIns: Map<Element, Element>): Element {
  const made = element.ownerDocument.createElement(name);
  standIns.set(made, standIns.get(element) ?? element);
  moveChildren(element, made);
  element.replaceWith(made);
  return made;
}

/**
 * Makes figures of boxes that hold a picture and the line under it, as pages write them that use no
 * `figure`. No word of them changes.
 *
 * @param standIns takes for each element that is put in the place of another, that one.
 */
export function makeFigures(root: Element, standIns: Map<Element, Element>): void {
  for (const caption of root.querySelectorAll(captions)) {
    const box = figureOf(caption, root);
    if (!box) continue;
    renamed(caption, 'figcaption', standIns);
    renamed(box, 'figure', standIns);
  }
}
