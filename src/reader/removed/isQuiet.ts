import { letterOrDigit } from '../../extract/dom/letterOrDigit.ts';
import type { Piece } from './Piece.ts';

/** Characters. Hidden bits that are shorter are labels for screen readers and closed menus. */
const longestLabel = 120;

/** Whether nobody would look for this piece: it is listed apart, after those that somebody might. */
export function isQuiet({ rule, text, hasMedia }: Piece): boolean {
  if (rule === 'hidden') return text.length < longestLabel;
  return !hasMedia && !letterOrDigit.test(text);
}
