/** Holds, where markup settles only after several parses, which element each was made from. */
export const originAttribute = 'data-origin';

/** For each element of a settled tree, the element of the page's copy that it was made from. */
export type Origins = ReadonlyMap<Element, Element>;

/** Numbers the elements below a root, whatever the page wrote there. */
export function numberOrigins(root: Element): Element[] {
  const elements = [...root.querySelectorAll('*')];
  for (const [index, element] of elements.entries()) {
    element.setAttribute(originAttribute, String(index));
  }
  return elements;
}

/** Takes the numbers off a tree that was made from the numbered elements' HTML. */
export function takeOrigins(root: Element, numbered: readonly Element[]): Origins {
  const origins = new Map<Element, Element>();
  for (const element of root.querySelectorAll(`[${originAttribute}]`)) {
    const origin = numbered[Number(element.getAttribute(originAttribute))];
    if (origin) origins.set(element, origin);
    element.removeAttribute(originAttribute);
  }
  return origins;
}

/** The origins of a tree whose HTML is that of the tree it was made from: elements in the same order. */
export function sameOrder(made: Element, from: Element): Origins {
  const elements = from.querySelectorAll('*');
  const pairs = Array.from(made.querySelectorAll('*'), (element, index): [Element, Element] => [
    element,
    elements[index] as Element,
  ]);
  return new Map(pairs);
}
