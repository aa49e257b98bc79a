import type { Removal } from '../Article.ts';
import type { Cut } from '../clean/clean.ts';
import { linkPlaces } from './anchors.ts';
import { numberOrigins, takeOrigins } from './origins.ts';
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
  } else box.append(...root.childNodes);
  return box;
}

function sealCuts(cuts: readonly Cut[], document: Document): Element[] {
  const box = document.createElement('div');
  for (const { element } of cuts) box.appendChild(document.createElement('div')).append(element);
  const children = [...settle(box).children];
  if (children.length === cuts.length) return children;
  // Markup that broke out of its box: each by itself, so that none stands under another's name.
  return cuts.map(({ element }) => {
    const own = document.createElement('div');
    own.append(element);
    return settle(own);
  });
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
