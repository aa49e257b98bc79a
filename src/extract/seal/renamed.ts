import { moveChildren } from './moveChildren.ts';

/** What an element is known by, or read by, whatever its name. */
const kept = ['id', 'lang', 'dir'];

/**
 * Puts an element of another name in an element's place, with all that it holds.
 *
 * @param standIns takes what is made, and what it stands in for.
 */
export function renamed(element: Element, name: string, standIns: Map<Element, Element>): Element {
  const made = element.ownerDocument.createElement(name);
  for (const attribute of kept) {
    const value = element.getAttribute(attribute);
    if (value !== null) made.setAttribute(attribute, value);
  }
  standIns.set(made, standIns.get(element) ?? element);
  moveChildren(element, made);
  element.replaceWith(made);
  return made;
}
