import { textOf } from '../../../extract/dom/textOf.ts';
import { beginningOf } from '../../../pick/beginningOf.ts';
import { makeChoice } from '../../../pick/makeChoice.ts';
import { neighbour } from '../../../pick/moves.ts';
import type { PickedRule } from '../../../pick/ruleFor.ts';
import type { Translate } from '../../../platform/translate.ts';
import type { ReaderOptions } from '../../Reader.ts';
import type { Removed } from '../makeRemoved.ts';
import { makePickBar, type PickBar } from './makePickBar.ts';
import { markOnly } from './markOnly.ts';
import type { Parts } from './Parts.ts';
import { pickByKeys } from './pickByKeys.ts';
import { pickByPointer } from './pickByPointer.ts';
import { siteRuleFor } from './siteRuleFor.ts';
import { takeOutByHand } from './takeOutByHand.ts';

interface PickOptions {
  dialog: HTMLElement;
  body: HTMLElement;
  parts: Parts;
  removed: Removed;
  translate: Translate;
  onRule: ReaderOptions['onRule'];
  /** Ends when the reader closes. */
  signal: AbortSignal;
  onEnd(): void;
}

/** Lets somebody point at what should go, with mouse, finger or keys, and see what would go with it. */
export function startPick(options: PickOptions): void {
  const { dialog, body, parts, removed, translate, onRule, onEnd } = options;
  const ending = new AbortController();
  const signal = AbortSignal.any([ending.signal, options.signal]);
  const bar = makePickBar(translate);
  const choice = makeChoice(body, show);
  /** Takes what is picked and its like out on the whole site; null where nothing tells it from the text. */
  let rule: PickedRule | null = null;

  function show(element: HTMLElement | null) {
    rule = element && siteRuleFor(parts.sourceOf(element), parts);
    const matched = rule ? parts.partsOf(rule.matches) : [];
    markOnly(body, 'data-matched', matched);
    markOnly(body, 'data-picked', element ? [element] : []);
    element?.scrollIntoView({ block: 'nearest' });
    showInBar(bar, element, rule && matched.length, translate);
    // What can no longer be pressed hears no keys either.
    if (bar.element.querySelector(':disabled:focus')) dialog.focus({ preventScroll: true });
  }

  function take(lasting: PickedRule | null) {
    const { picked } = choice;
    if (!picked) return;
    const next = neighbour(body, picked, 1);
    const matched = lasting ? parts.partsOf(lasting.matches) : [];
    const taken = matched.includes(picked) ? matched : [picked, ...matched];
    takeOutByHand(removed, taken, lasting?.selector ?? null, onRule);
    choice.pick(next?.isConnected ? next : neighbour(body, null, 1));
    removed.announce(translate('reader_pick_taken', taken.length));
  }

  function end() {
    if (ending.signal.aborted) return;
    ending.abort();
    markOnly(body, 'data-picked', []);
    markOnly(body, 'data-matched', []);
    dialog.removeAttribute('data-picking');
    bar.element.remove();
    onEnd();
  }

  const { widen, narrow } = choice;
  const takeOnce = () => take(null);
  const next = () => choice.step(1);
  const previous = () => choice.step(-1);
  pickByKeys(dialog, { next, previous, widen, narrow, take: takeOnce, end }, signal);
  pickByPointer(body, choice.pick, signal);
  bar.wider.addEventListener('click', widen);
  bar.narrower.addEventListener('click', narrow);
  bar.once.addEventListener('click', takeOnce);
  bar.always.addEventListener('click', () => take(rule));
  bar.undo.addEventListener('click', removed.history.undo);
  bar.done.addEventListener('click', end);

  // First in the order of the Tab key, which else leads through the whole article to it.
  dialog.prepend(bar.element);
  dialog.setAttribute('data-picking', '');
  bar.element.showPopover();
  choice.pick(null);
  dialog.focus({ preventScroll: true });
}

/**
 * Says what is picked and how many parts of the article would go with it; without any, what to do.
 *
 * @param matched null where nothing tells it from the text.
 */
function showInBar(
  bar: PickBar,
  element: HTMLElement | null,
  matched: number | null,
  translate: Translate,
) {
  for (const button of [bar.once, bar.wider, bar.narrower]) button.disabled = !element;
  bar.always.disabled = matched === null;
  if (!element) {
    bar.said.textContent = translate('reader_pick_hint');
    return;
  }
  const text = beginningOf(textOf(element), 80) || element.localName;
  const scope =
    matched === null
      ? translate('reader_pick_only_once')
      : translate('reader_pick_matches', Math.max(1, matched));
  bar.said.textContent = `${text} — ${scope}`;
}
