import { narrower, neighbour, wider } from './moves.ts';

/** What is picked at the moment among the blocks of a body. */
export interface Choice {
  readonly picked: HTMLElement | null;
  pick(element: HTMLElement | null): void;
  /** Picks the block after (1) or before (-1). */
  step(way: 1 | -1): void;
  widen(): void;
  narrow(): void;
}

/**
 * Begins with nothing picked.
 *
 * @param show called with what is picked now.
 */
export function makeChoice(body: HTMLElement, show: (element: HTMLElement | null) => void): Choice {
  let picked: HTMLElement | null = null;
  /** What was picked before it was widened: narrowing leads back there. */
  let widenedFrom: HTMLElement | undefined;

  function pick(element: HTMLElement | null, inner?: HTMLElement) {
    picked = element;
    widenedFrom = inner;
    show(element);
  }

  return {
    get picked() {
      return picked;
    },
    pick: (element) => pick(element),
    step: (way) => pick(neighbour(body, picked, way)),
    widen() {
      if (picked) pick(wider(body, picked), widenedFrom ?? picked);
    },
    narrow() {
      if (picked) pick(narrower(picked, widenedFrom), widenedFrom);
    },
  };
}
