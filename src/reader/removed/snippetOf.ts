import type { Translate } from '../../platform/translate.ts';
import type { Piece } from './Piece.ts';

/** Characters: about three lines of the list. */
const longest = 160;

/** The beginning of a piece, or what it is where it has no words. */
export function snippetOf({ text, hasMedia }: Piece, translate: Translate): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(words)) {
    return translate(hasMedia ? 'reader_removed_media' : 'reader_removed_empty');
  }
  if (words.length <= longest) return words;
  return `${words.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
}
