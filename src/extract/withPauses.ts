import { giveWay } from './giveWay.ts';
import type { Steps } from './Steps.ts';

/**
 * Milliseconds of work before the next pause. A task counts as long from 50 on:
 * https://www.w3.org/TR/longtasks-1/
 */
const slice = 20;

/**
 * Does the steps of some work, and gives way after each that ends a slice, the last too.
 *
 * @throws what a step throws.
 */
export async function withPauses<Result>(steps: Steps<Result>): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (performance.now() - begun > slice) {
      await giveWay();
      begun = performance.now();
    }
    if (step.done) return step.value;
  }
}
