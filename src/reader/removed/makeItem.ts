import { beginningOf } from '../../pick/beginningOf.ts';
import type { Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';
import type { Action } from './keepAction.ts';
import type { Pointer } from './makePointer.ts';
import type { Piece } from './Piece.ts';
import { reasonOf } from './reasonOf.ts';
import { snippetOf } from './snippetOf.ts';

interface ItemOptions {
  translate: Translate;
  pointer: Pointer;
  /** Puts the piece back, or takes it out again. */
  toggle(piece: Piece): void;
  /** A small copy of its picture, where the page shows one. */
  thumbnail: Element | null;
  /** Further things to do with it. */
  actions: readonly Action[];
}

/** A line of the list. */
export interface Item {
  piece: Piece;
  element: HTMLLIElement;
  /** Shows whether the piece is in the article now. */
  update(): void;
}

/** One line of the list: what was taken out, why, and the way back. */
export function makeItem(piece: Piece, options: ItemOptions): Item {
  const { translate, pointer, toggle, thumbnail, actions } = options;
  const snippet = snippetOf(piece, translate);
  const words = make('p', { class: 'what', dir: 'auto' }, snippet);
  const button = make('button', { type: 'button', class: 'put' });
  button.addEventListener('click', () => toggle(piece));
  const element = make(
    'li',
    { class: 'piece' },
    thumbnail,
    words,
    make('p', { class: 'why' }, reasonOf(piece, translate)),
    make('div', { class: 'actions' }, button, ...actions.map((action) => action.button)),
  );
  const show = () => pointer.show(piece);
  element.addEventListener('pointerenter', show);
  element.addEventListener('focusin', show);
  element.addEventListener('pointerleave', pointer.hide);
  element.addEventListener('focusout', pointer.hide);

  function update() {
    const label = translate(piece.isBack ? 'reader_removed_take' : 'reader_removed_put');
    button.textContent = label;
    // A list of equal buttons says nothing when read out of its place.
    button.setAttribute('aria-label', `${label}: ${beginningOf(snippet, 60)}`);
    element.classList.toggle('back', piece.isBack);
    for (const action of actions) action.update();
  }
  update();
  return { piece, element, update };
}
