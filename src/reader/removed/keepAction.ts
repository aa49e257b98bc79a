import type { Translate } from '../../platform/translate.ts';
import type { RuleChange } from '../../sites/siteRules.ts';
import { make } from '../dom/make.ts';
import type { History } from './makeHistory.ts';
import type { Piece } from './Piece.ts';
import { reasonOf } from './reasonOf.ts';

/** Something that can be done with a piece, beside putting it back. */
export interface Action {
  button: HTMLButtonElement;
  /** Shows whether it is done. */
  update(): void;
}

interface KeepOptions {
  piece: Piece;
  /** All pieces, to put back those that the decision is about as well. */
  pieces: readonly Piece[];
  /** What was decided about the site when the article was opened, and since. */
  decided: Set<string>;
  /** A selector for the piece on the page; null where nothing tells it from the text around it. */
  selector: () => string | null;
  history: History;
  translate: Translate;
  onRule(change: RuleChange): void;
}

/** Rules that say little about what they take: to keep all of their kind would bring back the clutter. */
const broad = new Set(['hidden', 'not-kept']);

/** What to decide about the site, so that a piece like this is not taken out again. */
function decisionFor({ piece, selector }: KeepOptions): Omit<RuleChange, 'isOn'> | null {
  if (!broad.has(piece.rule)) return { field: 'keepKinds', value: piece.rule };
  const value = selector();
  return value === null ? null : { field: 'keep', value };
}

/** A button that keeps a piece and its like from being taken out on this site; null where it cannot be told. */
export function keepAction(options: KeepOptions): Action | null {
  const { piece, pieces, decided, history, translate, onRule } = options;
  if (piece.rule === 'by-hand' || piece.rule === 'not-selected') return null;
  const decision = decisionFor(options);
  if (!decision) return null;
  const key = `${decision.field} ${decision.value}`;
  const label =
    decision.field === 'keepKinds'
      ? translate('reader_removed_keep_kind', reasonOf(piece, translate))
      : translate('reader_removed_keep_this');
  const button = make('button', { type: 'button', class: 'keep' }, label);
  const alike = () =>
    decision.field === 'keepKinds' ? pieces.filter(({ rule }) => rule === piece.rule) : [piece];

  function set(isOn: boolean, affected: readonly Piece[]) {
    onRule({ ...decision, isOn } as RuleChange);
    if (isOn) decided.add(key);
    else decided.delete(key);
    for (const one of affected) one.isBack = isOn;
  }

  button.addEventListener('click', () => {
    const isOn = !decided.has(key);
    const affected = alike().filter(({ isBack }) => isBack !== isOn);
    history.run({
      apply: () => set(isOn, affected),
      revert: () => set(!isOn, affected),
    });
  });
  return { button, update: () => button.setAttribute('aria-pressed', String(decided.has(key))) };
}
