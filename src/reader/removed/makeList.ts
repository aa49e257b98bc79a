import { Image } from 'lucide';
import type { Translate } from '../../platform/translate.ts';
import { icon } from '../dom/icon.ts';
import type { Action } from './keepAction.ts';
import { type Item, makeItem } from './makeItem.ts';
import type { Panel } from './makePanel.ts';
import type { Pointer } from './makePointer.ts';
import type { Piece } from './Piece.ts';

interface ListOptions {
  body: Element;
  translate: Translate;
  pointer: Pointer;
  toggle(piece: Piece): void;
  /** A small copy of a piece's picture, where the page shows one. */
  thumbnailFor(piece: Piece): Element | null;
  /** Further things to do with a piece. */
  actionsFor(piece: Piece): readonly Action[];
}

/** The lines of the list. */
export interface List {
  /** Lists pieces in the order in which they stand in the article. */
  fill(pieces: readonly Piece[]): void;
  update(): void;
}

function inArticleOrder(a: Piece, b: Piece): number {
  const position = a.anchor.compareDocumentPosition(b.anchor);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The lines of the panel: what somebody might look for, then, folded away, what nobody would. */
export function makeList(panel: Panel, options: ListOptions): List {
  const { body, translate, pointer, toggle, thumbnailFor, actionsFor } = options;
  const items = new Map<Piece, Item>();

  function itemFor(piece: Piece): Item {
    const known = items.get(piece);
    if (known) return known;
    const thumbnail = thumbnailFor(piece) ?? (piece.hasMedia ? icon(Image) : null);
    const item = makeItem(piece, {
      ...{ translate, pointer, toggle, thumbnail },
      actions: actionsFor(piece),
    });
    items.set(piece, item);
    return item;
  }

  function show(list: HTMLElement, pieces: readonly Piece[]) {
    const lines = pieces.map((piece) => itemFor(piece).element);
    const isSame = lines.length === list.children.length;
    // A line that is moved, if only to where it was, loses the focus.
    if (isSame && lines.every((line, index) => line === list.children[index])) return;
    list.replaceChildren(...lines);
  }

  return {
    fill(pieces) {
      // What was in something that was itself taken out by hand is a part of that for now.
      const listed = pieces.filter(({ anchor }) => body.contains(anchor)).sort(inArticleOrder);
      const quiet = listed.filter(({ isQuiet }) => isQuiet);
      const loud = listed.filter(({ isQuiet }) => !isQuiet);
      show(panel.list, loud);
      show(panel.quietList, quiet);
      panel.quiet.hidden = quiet.length === 0;
      const [summary] = panel.quiet.children;
      if (summary) summary.textContent = translate('reader_removed_quiet', quiet.length);
      panel.empty.hidden = loud.length > 0;
    },
    update() {
      for (const item of items.values()) item.update();
    },
  };
}
