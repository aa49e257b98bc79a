import { afterEach, expect, test, vi } from 'vitest';
import { startClock } from '../../../../src/extract/time/Clock.ts';
import { pause, type Steps } from '../../../../src/extract/time/Steps.ts';
import { withPauses } from '../../../../src/extract/time/withPauses.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function* work(steps: number, milliseconds: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    vi.advanceTimersByTime(milliseconds);
    yield;
  }
  return 'done';
}

function countPauses() {
  vi.useFakeTimers({ toFake: ['performance'] });
  const yields = vi.fn(async () => undefined);
  vi.stubGlobal('scheduler', { yield: yields });
  return yields;
}

test('others come first after each long step, and not after every short one', async () => {
  const yields = countPauses();
  expect(await withPauses(work(3, 30))).toBe('done');
  expect(yields).toHaveBeenCalledTimes(3);
  yields.mockClear();
  expect(await withPauses(work(6, 7))).toBe('done');
  expect(yields).toHaveBeenCalledTimes(2);
});

test('where nobody can be let in first, the work is done all the same', async () => {
  countPauses();
  vi.stubGlobal('scheduler', undefined);
  expect(await withPauses(work(3, 30))).toBe('done');
});

test('what others do in a pause takes nothing of the time that is left', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const clock = startClock(100);
  vi.advanceTimersByTime(60);
  const steps = pause(clock);
  steps.next();
  vi.advanceTimersByTime(5000);
  const after = steps.next().value;
  expect(after?.left).toBe(40);
  expect(after?.isOver).toBe(false);
});
