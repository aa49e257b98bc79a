import { textOf } from '../../../extract/dom/textOf.ts';
import type { Piece } from '../Piece.ts';

/** A part of the article as a piece that is about to be taken out of it by hand. */
export function takenPiece(part: HTMLElement): Piece {
  const anchor = document.createComment('');
  return {
    rule: 'by-hand',
    reason: 'You took this out.',
    text: textOf(part),
    hasMedia: part.matches('img, video, audio') || !!part.querySelector('img, video, audio'),
    isQuiet: false,
    anchor,
    isBack: false,
    isShown: true,
    nodes: () => [part],
  };
}
