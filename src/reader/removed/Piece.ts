import type { Removal } from '../../extract/index.ts';

/** One thing that was taken out of the article; it may have been put back since. */
export interface Piece extends Pick<Removal, 'rule' | 'reason' | 'text'> {
  /** Holds a picture, a film or a recording. */
  hasMedia: boolean;
  /** Is not counted, and is listed apart. */
  isQuiet: boolean;
  /** Stands where the piece stood, as long as the article is open. */
  anchor: Comment;
  /** Was put back for good. */
  isBack: boolean;
  /** Is in the article now: for good, or because everything is shown. */
  isShown: boolean;
  /** The piece itself. Made on the first call: until then nothing in it loads. */
  nodes(): readonly HTMLElement[];
}

/** Brings a piece into the article or out of it, and marks it where it is only being shown. */
export function render(piece: Piece, showsAll: boolean, why: string): void {
  const isWanted = piece.isBack || showsAll;
  if (isWanted && !piece.isShown) piece.anchor.after(...piece.nodes());
  if (!isWanted && piece.isShown) for (const node of piece.nodes()) node.remove();
  piece.isShown = isWanted;
  if (!isWanted) return;
  for (const node of piece.nodes()) {
    if (piece.isBack) node.removeAttribute('data-removed');
    else node.setAttribute('data-removed', why);
  }
}
