import { textOf } from '../../../extract/dom/textOf.ts';
import { mostOfText } from '../../../extract/site/SiteRules.ts';
import { beginningOf } from '../../../pick/beginningOf.ts';
import { blockAt, narrower, neighbour, wider } from '../../../pick/moves.ts';
import { type PickedRule, ruleFor } from '../../../pick/ruleFor.ts';
import type { Translate } from '../../../platform/translate.ts';
import type { ReaderOptions } from '../../Reader.ts';
import type { Removed } from '../makeRemoved.ts';
import { makePickBar } from './makePickBar.ts';
import type { Parts } from './Parts.ts';
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
  let picked: HTMLElement | null = null;
  let narrowed: HTMLElement | undefined;
  let rule: PickedRule | null = null;

  function mark(name: string, elements: readonly Element[]) {
    for (const element of body.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    for (const element of elements) element.setAttribute(name, '');
  }

  function pick(element: HTMLElement | null, inner?: HTMLElement) {
    picked = element;
    narrowed = inner;
    const source = element && parts.sourceOf(element);
    const isTooWide = (matches: readonly Element[]) => parts.shareOf(matches) > mostOfText;
    rule = source ? ruleFor(source, isTooWide) : null;
    mark('data-matched', rule ? parts.partsOf(rule.matches) : []);
    mark('data-picked', element ? [element] : []);
    element?.scrollIntoView({ block: 'nearest' });
    bar.always.disabled = !rule;
    for (const button of [bar.once, bar.wider, bar.narrower]) button.disabled = !element;
    // What can no longer be pressed hears no keys either.
    if (bar.element.querySelector(':disabled:focus')) dialog.focus({ preventScroll: true });
    bar.said.textContent = words();
  }

  function words(): string {
    if (!picked) return translate('reader_pick_hint');
    const text = beginningOf(textOf(picked), 80) || picked.localName;
    if (!rule) return `${text} — ${translate('reader_pick_only_once')}`;
    const count = Math.max(1, parts.partsOf(rule.matches).length);
    return `${text} — ${translate('reader_pick_matches', count)}`;
  }

  function take(isAlways: boolean) {
    if (!picked) return;
    const next = neighbour(body, picked, 1);
    const all = isAlways && rule ? parts.partsOf(rule.matches) : [];
    const taken = all.includes(picked) ? all : [picked, ...all];
    const selector = isAlways ? (rule?.selector ?? null) : null;
    takeOutByHand(removed, taken, selector, onRule);
    pick(next?.isConnected ? next : neighbour(body, null, 1));
    removed.announce(translate('reader_pick_taken', taken.length));
  }

  function end() {
    if (ending.signal.aborted) return;
    ending.abort();
    mark('data-picked', []);
    mark('data-matched', []);
    dialog.removeAttribute('data-picking');
    bar.element.remove();
    onEnd();
  }

  const widen = () => picked && pick(wider(body, picked), narrowed ?? picked);
  const narrow = () => picked && pick(narrower(picked, narrowed), narrowed);
  const keys: Record<string, () => void> = {
    ArrowDown: () => pick(neighbour(body, picked, 1)),
    ArrowUp: () => pick(neighbour(body, picked, -1)),
    '+': widen,
    '=': widen,
    '-': narrow,
    Escape: end,
  };

  dialog.addEventListener(
    'keydown',
    (event) => {
      const isOnButton = event.target instanceof HTMLButtonElement;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act =
        keys[event.key] ?? (event.key === 'Enter' && !isOnButton ? () => take(false) : null);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
    { signal, capture: true },
  );
  body.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
      pick(blockAt(body, event.target as Node));
    },
    { signal, capture: true },
  );
  body.addEventListener(
    'pointermove',
    (event) => {
      const block = blockAt(body, event.target as Node);
      mark('data-pointed', block ? [block] : []);
    },
    { signal },
  );
  signal.addEventListener('abort', () => mark('data-pointed', []), { once: true });
  bar.wider.addEventListener('click', widen);
  bar.narrower.addEventListener('click', narrow);
  bar.once.addEventListener('click', () => take(false));
  bar.always.addEventListener('click', () => take(true));
  bar.undo.addEventListener('click', () => removed.history.undo());
  bar.done.addEventListener('click', end);

  // First in the order of the Tab key, which else leads through the whole article to it.
  dialog.prepend(bar.element);
  dialog.setAttribute('data-picking', '');
  bar.element.showPopover();
  pick(null);
  dialog.focus({ preventScroll: true });
}
