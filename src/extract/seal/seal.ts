import type { Removal } from '../Article.ts';
import type { Cut } from '../clean/clean.ts';
import { isBlank } from '../dom/isBlank.ts';
import { textOf } from '../dom/textOf.ts';
import type { Clock } from '../time/Clock.ts';
import { linkPlaces } from './anchors.ts';
import { moveChildren } from './moveChildren.ts';
import type { Origins } from './origins.ts';
import { placesOf } from './places.ts';
import type { SealWith } from './SealWith.ts';
import { settle } from './settle.ts';

/** The sanitised article, and where its parts come from. */
export interface Sealed {
  content: string;
  textContent: string;
  removed: Removal[];
  /** The copy's element for each element of `content`, in tree order, and for each removal. */
  origins: { content: (Element | null)[]; removed: (Element | null)[] };
}

/** Boxes that only mean something around their children: the article is the box itself. */
const needsItself = 'ul, ol, dl, table, blockquote, pre, p, figure';

function boxOf(root: Element): HTMLElement {
  const box = root.ownerDocument.createElement('div');
  if (root.matches(needsItself)) {
    root.replaceWith(box);
    box.append(root);
  } else moveChildren(root, box);
  return box;
}

/** A settled box, and where its elements come from. */
interface Sealing {
  box: Element;
  origins: Origins;
}

/**
 * The content and all boxes of cuts in one go. A box with nothing in it comes back empty; where
 * markup broke out of its box, each is settled by itself, so that nothing stands in another's place.
 */
function settleAll(boxes: readonly HTMLElement[], given: SealWith): Sealing[] {
  const [first] = boxes;
  if (!first) return [];
  const { ownerDocument: document } = first;
  const all = document.createElement('div');
  for (const box of boxes) all.append(box);
  const standIns = new Map<Element, Element>();
  const { root, origins } = settle(all, standIns, given);
  const settled = new Map<Element, Element>();
  for (const child of root.children) settled.set(origins.get(child) ?? child, child);
  // Blank text is what is left of a box with nothing in it.
  const isWhole = [...root.childNodes].every((node) => node.nodeType === 1 || isBlank(node));
  const count = boxes.filter((box) => settled.has(box)).length;
  if (!isWhole || count < root.childElementCount || !settled.has(first)) {
    return boxes.map((box) => {
      const { root: own, origins: ofOwn } = settle(box, standIns, given);
      return { box: own, origins: ofOwn };
    });
  }
  return boxes.map((box) => ({ box: settled.get(box) ?? document.createElement('div'), origins }));
}

/**
 * Makes the cleaned article plain data. Nothing that could run or load by itself gets through.
 *
 * @param root the article in the page's copy; taken apart here.
 * @param cuts what was cut from it, in page order.
 * @param clock when it is over, what was cut is kept as its text alone.
 */
export function seal(root: Element, cuts: readonly Cut[], given: SealWith, clock?: Clock): Sealed {
  const { ownerDocument: document } = root;
  for (const [index, { marker }] of cuts.entries()) marker.data = String(index);
  const box = boxOf(root);
  linkPlaces([box, ...cuts.map(({ element }) => element)]);
  const isShort = clock?.isOver;
  const boxes = cuts.map(({ element }) => {
    const own = document.createElement('div');
    if (isShort) own.textContent = textOf(element);
    else own.append(element);
    return own;
  });
  const [content, ...taken] = settleAll([box, ...boxes], given);
  if (!content) throw new Error('Sealing loses no box.');
  const removed: Removal[] = [];
  const removedOrigins: Element[] = [];
  for (const [comment, place] of placesOf(content.box)) {
    const index = Number(comment.data);
    const cut = cuts[index];
    const element = taken[index]?.box;
    comment.remove();
    if (!cut || !element) continue;
    const { rule, reason } = cut;
    removed.push({ rule: rule.id, reason, text: textOf(element), html: element.innerHTML, place });
    removedOrigins.push(cut.element);
  }
  content.box.normalize();
  const origins = Array.from(
    content.box.querySelectorAll('*'),
    (element) => content.origins.get(element) ?? null,
  );
  return {
    content: content.box.innerHTML,
    textContent: textOf(content.box),
    removed,
    origins: { content: origins, removed: removedOrigins },
  };
}
