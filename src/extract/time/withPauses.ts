import type { Steps } from './Steps.ts';
import { yieldToMain } from './yieldToMain.ts';

/**
 * Milliseconds of work before the next pause. A task counts as long from 50 on:
 * https://www.w3.org/TR/longtasks-1/
 */
const slice = 20;

/**
 * Runs the steps of some work, and yields to the main thread after each step that ends a slice of
 * time, the last one too.
 *
 * @returns the result of the last step.
 *
 * @throws what a step throws.
 */
export async function withPauses<Result>(steps: Steps<Result>): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (performance.now() - begun > slice) {
      await yieldToMain();
      begun = performance.now();
    }
    if (step.done) return step.value;
  }
}
