/** Holds, while the article is sealed, which element of the copy each element was made from. */
export const originAttribute = 'data-origin';

/** Numbers the elements of a tree, whatever the page wrote there. */
export function numberOrigins(trees: Iterable<Element>): Element[] {
  const elements: Element[] = [];
  for (const tree of trees) {
    for (const element of [tree, ...tree.querySelectorAll('*')]) {
      element.setAttribute(originAttribute, String(elements.length));
      elements.push(element);
    }
  }
  return elements;
}

/**
 * Takes the numbers off a sealed tree.
 *
 * @returns for each element below `root`, in tree order, the element it was made from.
 */
export function takeOrigins(root: Element, numbered: readonly Element[]): (Element | null)[] {
  return Array.from(root.querySelectorAll('*'), (element) => {
    const number = element.getAttribute(originAttribute);
    element.removeAttribute(originAttribute);
    return number === null ? null : (numbered[Number(number)] ?? null);
  });
}
