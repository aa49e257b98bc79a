import type { Article, Sources } from '../../extract/index.ts';
import type { Translate } from '../../platform/translate.ts';
import type { ReaderOptions } from '../Reader.ts';
import { addPanelTools } from './addPanelTools.ts';
import { type Action, keepAction } from './keepAction.ts';
import { type History, makeHistory } from './makeHistory.ts';
import { makeList } from './makeList.ts';
import { makePanel, type Panel } from './makePanel.ts';
import { makePieces } from './makePieces.ts';
import { makePointer } from './makePointer.ts';
import { type Piece, render } from './Piece.ts';
import { makeParts } from './pick/Parts.ts';
import { siteRuleFor } from './pick/siteRuleFor.ts';
import { reasonOf } from './reasonOf.ts';
import { showPanel } from './showPanel.ts';
import { snippetOf } from './snippetOf.ts';
import { thumbnailOf } from './thumbnailOf.ts';

/** What the list needs of the open reader. */
export interface RemovedOptions {
  article: Article;
  dialog: HTMLElement;
  /** The count in the bar, which opens the list. */
  button: HTMLButtonElement;
  announce: Removed['announce'];
  body: HTMLElement;
  /** All that was in the body before it was arranged, in tree order. */
  elements: readonly HTMLElement[];
  /** Where each removal of the article stood. */
  anchors: readonly Comment[];
  /** Gives what is put back the design of the rest of the article. */
  arrange(box: HTMLElement): void;
  sources: Sources | null;
  translate: Translate;
  onRule: ReaderOptions['onRule'];
  loadTools: ReaderOptions['loadTools'];
  onPick: ReaderOptions['onPick'];
  onSelection?: ReaderOptions['onSelection'];
  version: ReaderOptions['version'];
  signal: AbortSignal;
}

/** The list of what was taken out, as other tools see it. */
export interface Removed {
  panel: Panel;
  history: History;
  pieces: Piece[];
  /** Tells a screen reader what happened. */
  announce(words: string): void;
  /** Shows everything that was taken out in its place, marked. */
  showAll(): void;
  /** Opens the list. */
  open(): void;
}

/** Makes the list of what was taken out, behind its count in the bar. */
export function makeRemoved(options: RemovedOptions): Removed {
  const { article, dialog, button, body, sources, translate, announce, onRule, signal } = options;
  const pieces = makePieces(article.removed, options.anchors, options.arrange);
  /** The page's own element behind each piece. */
  const sourceOf = new Map(pieces.map((piece, index) => [piece, sources?.removed[index] ?? null]));
  const parts = makeParts(body, options.elements, sources);
  const history = makeHistory(refresh);
  const panel = makePanel(translate);
  const pointer = makePointer(dialog);
  /** Decisions about the site that were made in this list, by the keys of `keepAction`. */
  const decided = new Set<string>();
  const list = makeList(panel, {
    ...{ body, translate, pointer, toggle, actionsFor },
    thumbnailFor: (piece) => thumbnailOf(sourceOf.get(piece) ?? null),
  });
  const showAll = () => {
    panel.showAll.checked = true;
    changeShown();
  };
  button.setAttribute('aria-controls', panel.element.id);
  button.closest('.bar')?.after(panel.element);
  const shown = showPanel({ panel, button, dialog, signal });
  const removed = { panel, history, pieces, announce, showAll, open: shown.open };

  function actionsFor(piece: Piece): Action[] {
    const selector = () => siteRuleFor(sourceOf.get(piece) ?? null, parts)?.selector ?? null;
    const keep = keepAction({ piece, pieces, decided, selector, history, translate, onRule });
    return keep ? [keep] : [];
  }

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
    const out = pieces.filter((piece) => !piece.isBack && body.contains(piece.anchor)).length;
    button.textContent = translate('reader_removed_count', out);
    panel.undo.disabled = !history.canUndo;
    panel.redo.disabled = !history.canRedo;
    // A disabled button that has the focus gets no keys: the focus moves to the other one.
    if (panel.element.querySelector('header :disabled:focus')) {
      (history.canUndo ? panel.undo : panel.redo).focus({ preventScroll: true });
    }
  }

  function changeShown() {
    refresh();
    const key = panel.showAll.checked ? 'reader_removed_all_shown' : 'reader_removed_all_hidden';
    announce(translate(key));
  }
  panel.showAll.addEventListener('change', changeShown);
  panel.undo.addEventListener('click', history.undo);
  panel.redo.addEventListener('click', history.redo);
  addPanelTools(removed, parts, shown, options);
  refresh();
  return removed;
}
