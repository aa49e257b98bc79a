import type { ReaderOptions } from '../../Reader.ts';
import type { Removed } from '../makeRemoved.ts';
import { takenPiece } from './takenPiece.ts';

/**
 * Takes parts of the article out, as one step that can be undone.
 *
 * @param selector to be kept for the site; null to take them out this once.
 */
export function takeOutByHand(
  removed: Removed,
  parts: readonly HTMLElement[],
  selector: string | null,
  onRule: ReaderOptions['onRule'],
): void {
  const pieces = parts.map(takenPiece);
  removed.history.run({
    apply() {
      for (const piece of pieces) {
        const [part] = piece.nodes();
        part?.before(piece.anchor);
        piece.isBack = false;
        piece.isShown = true;
        removed.pieces.push(piece);
      }
      if (selector) onRule({ field: 'remove', value: selector, isOn: true });
    },
    revert() {
      for (const piece of pieces) {
        if (!piece.isShown) piece.anchor.after(...piece.nodes());
        for (const node of piece.nodes()) node.removeAttribute('data-removed');
        piece.anchor.remove();
        removed.pieces.splice(removed.pieces.indexOf(piece), 1);
      }
      if (selector) onRule({ field: 'remove', value: selector, isOn: false });
    },
  });
}
