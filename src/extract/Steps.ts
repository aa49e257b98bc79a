import { type Clock, startClock } from './Clock.ts';

/** Work that may be interrupted between two steps, so that others get the thread meanwhile. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The end of a step. What others do meanwhile takes nothing of the time that is left on the clock. */
export function* pause(clock: Clock): Steps<Clock> {
  const { left } = clock;
  yield;
  return startClock(left);
}

/** Does all steps one after the other, and lets nobody in between. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
