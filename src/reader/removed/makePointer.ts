import { make } from '../dom/make.ts';
import type { Piece } from './Piece.ts';
import { spotOf } from './spotOf.ts';

/** Points at places in the article from the list. */
export interface Pointer {
  /** Shows in the article where a piece is, or where it was; scrolls there if it is out of sight. */
  show(piece: Piece): void;
  hide(): void;
}

/** Share of the view's height above the place that is scrolled to: clear of the bar and the panel. */
const restingHeight = 0.28;

/** @param dialog scrolls the article. */
export function makePointer(dialog: HTMLElement): Pointer {
  const line = make('div', { class: 'place', hidden: true, 'aria-hidden': 'true' });
  dialog.append(line);
  let lit: readonly HTMLElement[] = [];

  function hide() {
    line.hidden = true;
    for (const node of lit) node.removeAttribute('data-lit');
    lit = [];
  }

  function bring(top: number) {
    const { clientHeight, scrollTop } = dialog;
    if (top > clientHeight * 0.08 && top < clientHeight * 0.5) return;
    dialog.scrollTo({ top: scrollTop + top - clientHeight * restingHeight });
  }

  return {
    hide,
    show(piece) {
      hide();
      if (piece.isShown) {
        lit = piece.nodes();
        for (const node of lit) node.setAttribute('data-lit', '');
        bring(lit[0]?.getBoundingClientRect().top ?? 0);
        return;
      }
      const spot = spotOf(piece.anchor);
      if (!spot) return;
      const { top, left } = dialog.getBoundingClientRect();
      line.style.insetBlockStart = `${spot.top - top + dialog.scrollTop}px`;
      line.style.left = `${spot.left - left}px`;
      line.style.width = `${spot.width}px`;
      line.hidden = false;
      bring(spot.top);
    },
  };
}
