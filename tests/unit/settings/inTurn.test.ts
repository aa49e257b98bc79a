import { expect, test } from 'vitest';
import { inTurn } from '../../../src/settings/inTurn.ts';

test('a run that is slow to apply what it read cannot undo a later one', async () => {
  let stored = 'popup';
  let applied = '';
  const gates: (() => void)[] = [];
  const apply = inTurn(async () => {
    const read = stored;
    await new Promise<void>((go) => gates.push(go));
    applied = read;
  });
  const first = apply();
  await Promise.resolve();
  stored = 'reader';
  const second = apply();
  gates[0]?.();
  await first;
  await Promise.resolve();
  gates[1]?.();
  await second;
  expect(applied).toBe('reader');
});

test('a run that fails holds up no other', async () => {
  let runs = 0;
  const apply = inTurn(async () => {
    runs++;
    if (runs === 1) throw new Error('storage is full');
  });
  await expect(apply()).rejects.toThrow('storage is full');
  await apply();
  expect(runs).toBe(2);
});

test('calls that come while one waits share its run', async () => {
  let runs = 0;
  const apply = inTurn(async () => {
    runs++;
  });
  const first = apply();
  await Promise.resolve();
  await Promise.all([first, apply(), apply(), apply()]);
  expect(runs).toBe(2);
});
