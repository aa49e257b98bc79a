import { textOf } from '../../../extract/dom/textOf.ts';
import { beginningOf } from '../../../pick/beginningOf.ts';
import { narrower, neighbour, wider } from '../../../pick/moves.ts';
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

/** What somebody points at. */
interface Picked {
  element: HTMLElement;
  /** What was picked before it was widened: narrowing leads back there. */
  widenedFrom: HTMLElement | undefined;
  /** Takes it and its like out on the whole site; null where nothing tells it from the text. */
  rule: PickedRule | null;
}

/** Lets somebody point at what should go, with mouse, finger or keys, and see what would go with it. */
export function startPick(options: PickOptions): void {
  const { dialog, body, parts, removed, translate, onRule, onEnd } = options;
  const ending = new AbortController();
  const signal = AbortSignal.any([ending.signal, options.signal]);
  const bar = makePickBar(translate);
  let picked: Picked | null = null;

  function pick(element: HTMLElement | null, widenedFrom?: HTMLElement) {
    const rule = element && siteRuleFor(parts.sourceOf(element), parts);
    picked = element && { element, widenedFrom, rule };
    const matched = rule ? parts.partsOf(rule.matches) : [];
    markOnly(body, 'data-matched', matched);
    markOnly(body, 'data-picked', element ? [element] : []);
    element?.scrollIntoView({ block: 'nearest' });
    showInBar(bar, picked, matched.length, translate);
    // What can no longer be pressed hears no keys either.
    if (bar.element.querySelector(':disabled:focus')) dialog.focus({ preventScroll: true });
  }

  const step = (way: 1 | -1) => pick(neighbour(body, picked?.element ?? null, way));

  function widen() {
    if (picked) pick(wider(body, picked.element), picked.widenedFrom ?? picked.element);
  }

  function narrow() {
    if (picked) pick(narrower(picked.element, picked.widenedFrom), picked.widenedFrom);
  }

  function take(isAlways: boolean) {
    if (!picked) return;
    const { element } = picked;
    const rule = isAlways ? picked.rule : null;
    const next = neighbour(body, element, 1);
    const matched = rule ? parts.partsOf(rule.matches) : [];
    const taken = matched.includes(element) ? matched : [element, ...matched];
    takeOutByHand(removed, taken, rule?.selector ?? null, onRule);
    pick(next?.isConnected ? next : neighbour(body, null, 1));
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

  const keys = { next: () => step(1), previous: () => step(-1), take: () => take(false) };
  pickByKeys(dialog, { ...keys, widen, narrow, end }, signal);
  pickByPointer(body, pick, signal);
  bar.wider.addEventListener('click', widen);
  bar.narrower.addEventListener('click', narrow);
  bar.once.addEventListener('click', () => take(false));
  bar.always.addEventListener('click', () => take(true));
  bar.undo.addEventListener('click', removed.history.undo);
  bar.done.addEventListener('click', end);

  // First in the order of the Tab key, which else leads through the whole article to it.
  dialog.prepend(bar.element);
  dialog.setAttribute('data-picking', '');
  bar.element.showPopover();
  pick(null);
  dialog.focus({ preventScroll: true });
}

/** Says what is picked and how many parts of the article would go with it; without any, what to do. */
function showInBar(bar: PickBar, picked: Picked | null, matched: number, translate: Translate) {
  for (const button of [bar.once, bar.wider, bar.narrower]) button.disabled = !picked;
  bar.always.disabled = !picked?.rule;
  if (!picked) {
    bar.said.textContent = translate('reader_pick_hint');
    return;
  }
  const { element, rule } = picked;
  const text = beginningOf(textOf(element), 80) || element.localName;
  const scope = rule
    ? translate('reader_pick_matches', Math.max(1, matched))
    : translate('reader_pick_only_once');
  bar.said.textContent = `${text} — ${scope}`;
}
