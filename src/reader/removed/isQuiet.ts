import { letterOrDigit } from '../../extract/dom/letterOrDigit.ts';
import type { Removal } from '../../extract/index.ts';

/** Characters. Hidden bits that are shorter are labels for screen readers and closed menus. */
const longestLabel = 120;

/** A picture, a film or a recording in the HTML of what was removed. */
export const media = /<(?:img|picture|video|audio)\b/;

/**
 * Whether nobody would look for what was removed: it is not counted, and is listed apart, after what
 * somebody might look for.
 */
export function isQuiet({ rule, text, html }: Pick<Removal, 'rule' | 'text' | 'html'>): boolean {
  if (rule === 'hidden') return text.length < longestLabel;
  return !media.test(html) && !letterOrDigit.test(text);
}
