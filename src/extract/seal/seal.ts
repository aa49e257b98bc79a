import type { Removal } from '../Article.ts';
import type { Cut } from '../clean/clean.ts';
import { linkPlaces } from './anchors.ts';
import { moveChildren } from './moveChildren.ts';
import { numberOrigins, originAttribute, takeOrigins } from './origins.ts';
import { placesOf } from './places.ts';
import { settle } from './settle.ts';
import { textOf } from './textOf.ts';

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

/** Marks the box of a cut; no other element's origin is written so. */
const cutPrefix = 'cut-';

/** All cuts in one go: each in a numbered box, since a box with nothing in it is gone afterwards. */
function sealCuts(cuts: readonly Cut[], document: Document): Element[] {
  const box = document.createElement('div');
  const boxes = cuts.map(({ element }, index) => {
    const own = box.appendChild(document.createElement('div'));
    own.setAttribute(originAttribute, cutPrefix + index);
    own.append(element);
    return own;
  });
  const settled = settle(box);
  const sealed = new Map<string, Element>();
  for (const child of settled.children) {
    sealed.set(child.getAttribute(originAttribute) ?? '', child);
  }
  const isWhole = [...sealed.keys()].every((origin) => origin.startsWith(cutPrefix));
  if (isWhole && sealed.size === settled.childElementCount) {
    return cuts.map((_, index) => sealed.get(cutPrefix + index) ?? document.createElement('div'));
  }
  // Markup that broke out of its box: each by itself, so that none stands under another's name.
  return boxes.map(settle);
}

/**
 * Makes the cleaned article plain data. Nothing that could run or load by itself gets through.
 *
 * @param root the article in the page's copy; taken apart here.
 * @param cuts what was cut from it, in page order.
 */
export function seal(root: Element, cuts: readonly Cut[]): Sealed {
  for (const [index, { marker }] of cuts.entries()) marker.data = String(index);
  const box = boxOf(root);
  const numbered = numberOrigins([box, ...cuts.map(({ element }) => element)]);
  linkPlaces([box, ...cuts.map(({ element }) => element)]);
  const settled = settle(box);
  const places = placesOf(settled);
  const taken = sealCuts(cuts, root.ownerDocument);
  const removed: Removal[] = [];
  const removedOrigins: Element[] = [];
  for (const [comment, place] of places) {
    const index = Number(comment.data);
    const cut = cuts[index];
    const element = taken[index];
    comment.remove();
    if (!cut || !element) continue;
    takeOrigins(element, numbered);
    const { id: rule, reason } = cut.rule;
    removed.push({ rule, reason, text: textOf(element), html: element.innerHTML, place });
    removedOrigins.push(cut.element);
  }
  settled.normalize();
  const origins = { content: takeOrigins(settled, numbered), removed: removedOrigins };
  return { content: settled.innerHTML, textContent: textOf(settled), removed, origins };
}
