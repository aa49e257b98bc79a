import type { Article, Sources } from '../../extract/index.ts';
import type { Translate } from '../../platform/translate.ts';
import type { ReaderOptions } from '../Reader.ts';
import { addPanelTools } from './addPanelTools.ts';
import { type Action, keepAction } from './keepAction.ts';
import { type History, makeHistory } from './makeHistory.ts';
import { type List, makeList } from './makeList.ts';
import { makePanel, type Panel } from './makePanel.ts';
import { makePieces } from './makePieces.ts';
import { makePointer } from './makePointer.ts';
import { type Piece, render } from './Piece.ts';
import { makeParts, type Parts } from './pick/Parts.ts';
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
  const { article, dialog, button, body, sources, translate, announce, signal } = options;
  const pieces = makePieces(article.removed, options.anchors, options.arrange);
  const parts = makeParts(body, options.elements, sources);
  const panel = makePanel(translate);
  const history = makeHistory(refresh);
  const list = makePieceList({ options, panel, history, pieces, parts });

  function refresh() {
    for (const piece of pieces) render(piece, panel.showAll.checked, reasonOf(piece, translate));
    list.fill(pieces);
    list.update();
    const out = pieces.filter(
      ({ isBack, isQuiet, anchor }) => !isBack && !isQuiet && body.contains(anchor),
    ).length;
    button.textContent = translate('reader_removed_count', out);
    showHistory(panel, history);
  }

  function changeShown() {
    refresh();
    const key = panel.showAll.checked ? 'reader_removed_all_shown' : 'reader_removed_all_hidden';
    announce(translate(key));
  }

  function showAll() {
    panel.showAll.checked = true;
    changeShown();
  }

  button.setAttribute('aria-controls', panel.element.id);
  button.closest('.bar')?.after(panel.element);
  const shown = showPanel({ panel, button, dialog, signal });
  const removed = { panel, history, pieces, announce, showAll, open: shown.open };
  panel.showAll.addEventListener('change', changeShown);
  panel.undo.addEventListener('click', history.undo);
  panel.redo.addEventListener('click', history.redo);
  addPanelTools(removed, parts, shown, options);
  refresh();
  return removed;
}

interface PieceListOptions {
  options: RemovedOptions;
  panel: Panel;
  history: History;
  /** Those of the article's removals, in their order; what is taken out by hand comes after them. */
  pieces: Piece[];
  parts: Parts;
}

/** The lines of the list, with what each piece can do. */
function makePieceList({ options, panel, history, pieces, parts }: PieceListOptions): List {
  const { body, dialog, sources, translate, announce, onRule } = options;
  /** The page's own element behind each piece. */
  const sourceOf = new Map(pieces.map((piece, index) => [piece, sources?.removed[index] ?? null]));
  /** Decisions about the site that were made in this list, by the keys of `keepAction`. */
  const decided = new Set<string>();

  function toggle(piece: Piece) {
    const flip = () => {
      piece.isBack = !piece.isBack;
      const key = piece.isBack ? 'reader_removed_said_in' : 'reader_removed_said_out';
      announce(translate(key, snippetOf(piece, translate)));
    };
    history.run({ apply: flip, revert: flip });
  }

  function actionsFor(piece: Piece): Action[] {
    const selector = () => siteRuleFor(sourceOf.get(piece) ?? null, parts)?.selector ?? null;
    const keep = keepAction({ piece, pieces, decided, selector, history, translate, onRule });
    return keep ? [keep] : [];
  }

  return makeList(panel, {
    ...{ body, translate, pointer: makePointer(dialog), toggle, actionsFor },
    thumbnailFor: (piece) => thumbnailOf(sourceOf.get(piece) ?? null),
  });
}

/** Lets the buttons be pressed that have something to do. */
function showHistory({ element, undo, redo }: Panel, { canUndo, canRedo }: History): void {
  undo.disabled = !canUndo;
  redo.disabled = !canRedo;
  // A disabled button that has the focus gets no keys: the focus moves to the other one.
  if (element.querySelector('header :disabled:focus')) {
    (canUndo ? undo : redo).focus({ preventScroll: true });
  }
}
