import { isBlock } from '../dom/blockTags.ts';
import { commentsIn } from '../dom/commentsIn.ts';
import type { Allowed } from './Allowed.ts';
import { moveChildren } from './moveChildren.ts';

/** Gone with all that they hold: programs, controls, and what only loads something. */
const dropped = new Set(
  (
    'script style template noscript iframe object embed applet frame frameset input ' +
    'button select option optgroup datalist textarea progress meter canvas svg link meta base title ' +
    'map area dialog portal fencedframe head'
  ).split(' '),
);

function unwrap(element: Element, standIns: Map<Element, Element>): void {
  if (isBlock(element) || element.querySelector('p, div')) {
    const box = element.ownerDocument.createElement('div');
    standIns.set(box, element);
    moveChildren(element, box);
    element.replaceWith(box);
  } else {
    const all = element.ownerDocument.createDocumentFragment();
    moveChildren(element, all);
    element.replaceWith(all);
  }
}

/** Folded text whose title is taken out: a browser would give it a title of its own, "Details". */
function isUntitled(element: Element): boolean {
  return (
    element.localName === 'details' &&
    ![...element.children].some(({ localName }) => localName === 'summary')
  );
}

/** Attributes of which only some values are harmless or of use. */
function trim(element: Element): void {
  const role = element.getAttribute('role');
  if (role !== null && !role.startsWith('doc-')) element.removeAttribute('role');
  if (element.localName !== 'a') return;
  element.removeAttribute('rel');
  if (/^https?:/i.test(element.getAttribute('href') ?? '')) {
    element.setAttribute('rel', 'noopener noreferrer');
  }
}

/**
 * Brings a tree to the elements of an article: the others are dropped, or give way to what they hold.
 *
 * @param standIns takes for each box that is put in the place of an element, that element.
 */
export function shape(
  root: Element,
  standIns: Map<Element, Element>,
  { html, mathml }: Allowed,
): void {
  const allowed = new Set([...html, ...mathml]);
  for (const element of [...root.querySelectorAll('*')]) {
    if (dropped.has(element.localName)) element.replaceWith(...commentsIn(element));
    else if (!allowed.has(element.localName) || isUntitled(element)) unwrap(element, standIns);
    else trim(element);
  }
}
