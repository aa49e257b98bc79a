import { parseCleaned } from '../page/parseInert.ts';
import { allowedHtml, allowedMathml, sanitisedAttributes } from './allowed.ts';
import type { Sanitise } from './Sanitise.ts';

const mathml = 'http://www.w3.org/1998/Math/MathML';

/**
 * The browser's own sanitiser (https://wicg.github.io/sanitizer-api/, in Chrome from 146 and Firefox
 * from 148), which takes out what could run even where a list would let it stay.
 *
 * @returns null where the browser has none.
 */
export function browserSanitiser(): Sanitise | null {
  if (typeof Sanitizer !== 'function') return null;
  const sanitizer = new Sanitizer({
    elements: [...allowedHtml, ...allowedMathml.map((name) => ({ name, namespace: mathml }))],
    attributes: sanitisedAttributes,
    // They keep the places of what was cut; the copy of the page has no comments of its own.
    comments: true,
    dataAttributes: false,
  });
  return (html) => parseCleaned(html, sanitizer);
}
