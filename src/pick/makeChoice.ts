import { oneLine } from '../extract/dom/oneLine.ts';
import type { Translate } from '../platform/translate.ts';
import { beginningOf } from './beginningOf.ts';
import { narrower, neighbour, wider } from './moves.ts';
import type { PickView } from './pickView.ts';

/** The element of the page that is picked at the moment: framed, and told by its beginning. */
export interface Choice {
  readonly picked: HTMLElement | null;
  pick(element: HTMLElement | null): void;
  /** Picks the block after (1) or before (-1). */
  move(step: 1 | -1): void;
  widen(): void;
  narrow(): void;
  /** Draws the frame again where the picked element is by now. */
  follow(): void;
}

/** Begins with nothing picked. */
export function makeChoice({ body }: Document, view: PickView, translate: Translate): Choice {
  let picked: HTMLElement | null = null;
  /** What was picked before it was widened: narrowing leads back there. */
  let widenedFrom: HTMLElement | undefined;

  function pick(element: HTMLElement | null, inner?: HTMLElement) {
    picked = element;
    widenedFrom = inner;
    view.frame(element);
    for (const button of [view.read, view.wider, view.narrower]) button.disabled = !element;
    const words = element ? oneLine(element) : '';
    view.said.textContent = element
      ? `${beginningOf(words, 80)} (${translate('pick_characters', words.length)})`
      : translate('pick_hint');
  }
  pick(null);

  return {
    get picked() {
      return picked;
    },
    pick: (element) => pick(element),
    move(step) {
      pick(neighbour(body, picked, step));
      picked?.scrollIntoView({ block: 'nearest' });
      view.frame(picked);
    },
    widen() {
      if (picked) pick(wider(body, picked), widenedFrom ?? picked);
    },
    narrow() {
      if (picked) pick(narrower(picked, widenedFrom), widenedFrom);
    },
    follow: () => view.frame(picked),
  };
}
