import { letterOrDigit } from '../../extract/dom/letterOrDigit.ts';
import { beginningOf } from '../../pick/beginningOf.ts';
import type { Translate } from '../../platform/translate.ts';
import type { Piece } from './Piece.ts';

/** Characters: about three lines of the list. */
const longest = 160;

/** The beginning of a piece, or what it is where it has no words. */
export function snippetOf({ text, hasMedia }: Piece, translate: Translate): string {
  if (!letterOrDigit.test(text)) {
    return translate(hasMedia ? 'reader_removed_media' : 'reader_removed_empty');
  }
  return beginningOf(text, longest);
}
