import { parseCleaned } from '../dom/parseInert.ts';
import type { Allowed } from './Allowed.ts';
import type { Sanitise } from './Sanitise.ts';
import { sanitisedAttributes } from './sanitisedAttributes.ts';

const namespace = 'http://www.w3.org/1998/Math/MathML';

/** Whether the browser has a sanitiser of its own. */
export const hasSanitiser = (): boolean => typeof Sanitizer === 'function';

/**
 * The browser's own sanitiser (https://wicg.github.io/sanitizer-api/, in Chrome from 146 and Firefox
 * from 148), which takes out what could run even where a list would let it stay.
 *
 * @returns null where the browser has none.
 */
export function browserSanitiser(allowed: Allowed): Sanitise | null {
  if (!hasSanitiser()) return null;
  const { html, mathml } = allowed;
  const sanitizer = new Sanitizer({
    elements: [...html, ...mathml.map((name) => ({ name, namespace }))],
    attributes: sanitisedAttributes(allowed),
    // They keep the places of what was cut; the copy of the page has no comments of its own.
    comments: true,
    dataAttributes: false,
  });
  return (markup) => parseCleaned(markup, sanitizer);
}
