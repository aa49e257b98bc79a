import { select } from '../extract/site/select.ts';
import { selectorsFor } from './selectorsFor.ts';

/** A selector that can be kept as a rule of the site. */
export interface PickedRule {
  selector: string;
  /** The page's elements that it matches, the picked one among them. */
  matches: Element[];
}

/**
 * The selector to keep for an element that somebody picked.
 *
 * @param isTooWide says of what a selector matches that it is more than could be meant.
 * @returns null where nothing tells the element from the text around it.
 */
export function ruleFor(
  element: Element,
  isTooWide: (matches: readonly Element[]) => boolean,
): PickedRule | null {
  for (const selector of selectorsFor(element)) {
    const matches = select(element.ownerDocument, selector);
    if (matches.includes(element) && !isTooWide(matches)) return { selector, matches };
  }
  return null;
}
