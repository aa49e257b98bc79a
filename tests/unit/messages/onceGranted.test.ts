import { expect, test, vi } from 'vitest';
import { onceGranted } from '../../../src/messages/onceGranted.ts';

const tooEarly = new Error('Cannot access contents of the page. Extension manifest must request …');

test('tries again while the access is on its way', async () => {
  const run = vi.fn().mockRejectedValueOnce(tooEarly).mockResolvedValue('there');
  expect(await onceGranted(run)).toBe('there');
  expect(run).toHaveBeenCalledTimes(2);
});

test('gives up in the end, and says why', async () => {
  const run = vi.fn().mockRejectedValue(tooEarly);
  await expect(onceGranted(run)).rejects.toThrow('Cannot access contents of the page');
});

test('does not try again where the browser lets no extension in', async () => {
  const run = vi.fn().mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  await expect(onceGranted(run)).rejects.toThrow('chrome://');
  expect(run).toHaveBeenCalledTimes(1);
});
