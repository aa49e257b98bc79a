import type { Steps } from './Steps.ts';

/** Newer than the types: https://developer.mozilla.org/docs/Web/API/Scheduler/yield */
interface Yielding {
  scheduler?: { yield?(): Promise<void> };
}

/**
 * Milliseconds of work before the next pause. A task counts as long from 50 on:
 * https://www.w3.org/TR/longtasks-1/
 */
const slice = 20;

/**
 * Does the steps of some work, and after each that ends a slice, the last too, lets input, painting
 * and the page's own scripts come first. Where a browser has no way to do that without going to the
 * back of its queue, behind all that a busy page has to do, the work is done at once.
 *
 * @throws what a step throws.
 */
export async function withPauses<Result>(steps: Steps<Result>): Promise<Result> {
  const { scheduler } = globalThis as Yielding;
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (performance.now() - begun > slice) {
      await scheduler?.yield?.();
      begun = performance.now();
    }
    if (step.done) return step.value;
  }
}
