import type { Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';
import { makeAnnouncer } from './makeAnnouncer.ts';
import { type History, makeHistory } from './makeHistory.ts';
import { makeList } from './makeList.ts';
import { makePanel, type Panel } from './makePanel.ts';
import { makePointer } from './makePointer.ts';
import { type Piece, render } from './Piece.ts';
import { reasonOf } from './reasonOf.ts';
import { showPanel } from './showPanel.ts';
import { snippetOf } from './snippetOf.ts';

interface RemovedOptions {
  dialog: HTMLElement;
  /** The bar's tools, where the count goes. */
  tools: Element;
  pieces: Piece[];
  translate: Translate;
  signal: AbortSignal;
}

/** The list of what was taken out, as other tools see it. */
export interface Removed {
  panel: Panel;
  history: History;
  /** Tells a screen reader what happened. */
  announce(words: string): void;
  /** Shows the pieces as they are now, after some were added, dropped or put back. */
  refresh(): void;
  pieces: Piece[];
}

/** Hangs the quiet count of what was taken out into the bar, and behind it the list. */
export function addRemoved(options: RemovedOptions): Removed {
  const { dialog, tools, pieces, translate, signal } = options;
  const announce = makeAnnouncer(dialog);
  const history = makeHistory(refresh);
  const panel = makePanel(translate);
  const list = makeList(panel, {
    translate,
    pointer: makePointer(dialog),
    toggle,
    actionsFor: () => [],
  });
  const button = make('button', {
    type: 'button',
    class: 'tool count',
    'aria-controls': panel.element.id,
    'aria-expanded': 'false',
  });
  tools.prepend(button);
  tools.parentElement?.after(panel.element);
  showPanel({ panel, button, dialog, signal });

  function toggle(piece: Piece) {
    const flip = () => {
      piece.isBack = !piece.isBack;
      const key = piece.isBack ? 'reader_removed_said_in' : 'reader_removed_said_out';
      announce(translate(key, snippetOf(piece, translate)));
    };
    history.run({ apply: flip, revert: flip });
  }

  function refresh() {
    for (const piece of pieces) render(piece, panel.showAll.checked, reasonOf(piece, translate));
    list.fill(pieces);
    list.update();
    const out = pieces.filter((piece) => !piece.isBack && piece.anchor.isConnected).length;
    button.textContent = translate('reader_removed_count', String(out));
    panel.undo.disabled = !history.canUndo;
    panel.redo.disabled = !history.canRedo;
  }

  panel.showAll.addEventListener('change', () => {
    refresh();
    const key = panel.showAll.checked ? 'reader_removed_all_shown' : 'reader_removed_all_hidden';
    announce(translate(key));
  });
  panel.undo.addEventListener('click', history.undo);
  panel.redo.addEventListener('click', history.redo);
  refresh();
  return { panel, history, announce, refresh, pieces };
}
