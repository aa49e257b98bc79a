import { type Clock, startClock } from './Clock.ts';

/**
 * Work that can be interrupted between two steps, as a generator: the page's own scripts get the main
 * thread meanwhile. Run it with `withPauses`, or without interruption with `atOnce`.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/**
 * Ends a step: `clock = yield* pause(clock)`.
 *
 * @returns a clock with the same time left, so that the interruption does not count.
 */
export function* pause(clock: Clock): Steps<Clock> {
  const { left } = clock;
  yield;
  return startClock(left);
}

/** Runs all steps without interruption, and gives the result of the last one. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
