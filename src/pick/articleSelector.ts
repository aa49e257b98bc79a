import { finder } from '@medv/finder';
import { isStableName } from './isStableName.ts';
import { selectorsFor } from './selectorsFor.ts';

/**
 * A selector that names this element alone, and the article on other pages of the site.
 *
 * @returns null where only its position or its words tell the element apart: neither would hold.
 */
export function articleSelector(element: Element): string | null {
  const page = element.ownerDocument;
  for (const selector of selectorsFor(element)) {
    if (selector.includes(':has-text(')) break;
    if (page.querySelectorAll(selector).length === 1) return selector;
  }
  if (page.querySelectorAll(element.localName).length === 1) return element.localName;
  try {
    const selector = finder(element, {
      root: page.documentElement,
      idName: isStableName,
      className: isStableName,
      attr: () => false,
      timeoutMs: 300,
    });
    return selector.includes(':nth-') ? null : selector;
  } catch {
    return null;
  }
}
