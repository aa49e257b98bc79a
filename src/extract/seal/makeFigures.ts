import { oneLine } from '../dom/oneLine.ts';
import type { CaptionSigns } from './CaptionSigns.ts';
import { renamed } from './renamed.ts';

/** The signs, ready to be looked for. */
interface Signs {
  captions: string;
  lines: string;
  pictured: RegExp;
  /** A line that says whose a picture is: "(Credit: A. B. / Agency)", "© Agency", "Foto: A. B.". */
  credit: RegExp;
  /** A line that says so at its end: "The mole at noon. Photo by: A. B." */
  credited: RegExp;
}

const signsOf = ({ captions, perhaps, pictured, owner }: CaptionSigns): Signs => ({
  captions,
  lines: `${captions}, ${perhaps}`,
  pictured: new RegExp(pictured, 'i'),
  credit: new RegExp(`^[([]?\\s*${owner}`, 'iu'),
  credited: new RegExp(`[.!?|–—([]\\s*${owner}`, 'iu'),
});

const pictures = 'img, video';
const longestCredit = 120;

const crowded = 'table, tr, td, th, ul, ol, li, p, a, figure, figcaption';

/** Boxes between a picture and its caption that hold nothing else. */
const mostBoxes = 3;

/** Characters; a longer text is the article's. */
const longest = 600;

const picturesIn = (element: Element): number =>
  element.matches(pictures) ? 1 : element.querySelectorAll(pictures).length;

/** The smallest box that holds a caption and its picture, where it holds nothing else. */
function boxOf(caption: Element, root: Element, { captions, pictured }: Signs): Element | null {
  const text = oneLine(caption);
  let box = caption.parentElement;
  for (let level = 0; box && box !== root && level < mostBoxes; level += 1) {
    if (box.matches(crowded) || oneLine(box) !== text) return null;
    const found = picturesIn(box);
    const isCalled = caption.matches(captions) || pictured.test(box.className);
    if (found > 0) return found === 1 && isCalled ? box : null;
    box = box.parentElement;
  }
  return null;
}

function isCredit(line: Element, { credit }: Signs): boolean {
  const text = oneLine(line);
  return line.localName === 'p' && text.length <= longestCredit && credit.test(text);
}

const isPicture = (element: Element | null): element is Element =>
  !!element && picturesIn(element) === 1 && !oneLine(element);

/** The picture right before a caption that stands among other text; a caption of several has none. */
function pictureBefore(caption: Element, signs: Signs): Element | null {
  const before = caption.previousElementSibling;
  if (!isPicture(before) || isPicture(before.previousElementSibling)) return null;
  if (!caption.matches(signs.captions) && !isCredit(caption, signs)) return null;
  if (caption.parentElement?.matches(crowded)) return null;
  let between = before.nextSibling;
  while (between && between !== caption && !between.textContent?.trim()) {
    between = between.nextSibling;
  }
  return between === caption ? before : null;
}

/** Makes a caption of a line, and a figure of it and its picture. */
function makeFigure(
  line: Element,
  root: Element,
  standIns: Map<Element, Element>,
  signs: Signs,
): void {
  const figure = line.closest('figure');
  if (figure) {
    if (!line.matches(signs.captions)) return;
    const isAlone = picturesIn(figure) === 1 && oneLine(figure) === oneLine(line);
    if (isAlone && root.contains(figure)) figure.append(renamed(line, 'figcaption', standIns));
    return;
  }
  const box = line.matches(signs.lines) ? boxOf(line, root, signs) : null;
  const before = box ? null : pictureBefore(line, signs);
  if (!box && !before) return;
  const caption = renamed(line, 'figcaption', standIns);
  if (box) renamed(box, 'figure', standIns);
  if (!before) return;
  const made = caption.ownerDocument.createElement('figure');
  standIns.set(made, standIns.get(before) ?? before);
  before.replaceWith(made);
  made.append(before, caption);
}

/** What a caption is not made of. */
const blocks = 'p, div, ul, ol, table, pre, blockquote, figure, figcaption, h1, h2, h3, h4, h5, h6';

/** Characters; a longer text in a figure or beside a picture is the article's. */
const longestRest = 300;

/** The text behind a picture is its caption where they have a figure to themselves, or it ends with a credit. */
function captionRest(
  picture: Element,
  root: Element,
  standIns: Map<Element, Element>,
  { credit, credited }: Signs,
): void {
  const box = picture.closest('p, div, figure');
  if (!box || box === root || !root.contains(box) || box.querySelector(blocks)) return;
  const text = oneLine(box);
  if (!text || text.length > longestRest || picturesIn(box) !== 1) return;
  const isFigure = box.localName === 'figure';
  if (!isFigure && !credit.test(text) && !credited.test(text)) return;
  const nodes = [...box.childNodes];
  const caption = box.ownerDocument.createElement('figcaption');
  caption.append(...nodes.slice(nodes.findIndex((node) => node.contains(picture)) + 1));
  if (oneLine(box)) {
    box.append(...caption.childNodes);
    return;
  }
  standIns.set(caption, standIns.get(box) ?? box);
  (isFigure ? box : renamed(box, 'figure', standIns)).append(caption);
}

/**
 * Makes figures of pictures with the line under them, as pages write them that use no `figcaption`.
 * No word of them changes.
 *
 * @param standIns takes for each element that is put in the place of another, that one.
 */
export function makeFigures(
  root: Element,
  standIns: Map<Element, Element>,
  given: CaptionSigns,
): void {
  const signs = signsOf(given);
  for (const line of root.querySelectorAll(`p, ${signs.lines}`)) {
    const text = oneLine(line);
    const isLine = text && text.length <= longest && !line.querySelector('p ~ p, table');
    if (isLine && !line.matches('figcaption, figcaption *') && picturesIn(line) === 0) {
      makeFigure(line, root, standIns, signs);
    }
  }
  for (const picture of root.querySelectorAll(pictures))
    captionRest(picture, root, standIns, signs);
}
