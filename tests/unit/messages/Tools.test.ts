import { expect, test, vi } from 'vitest';
import { leaveTools } from '../../../src/messages/leaveTools.ts';
import { loadTools, takeTools } from '../../../src/messages/Tools.ts';

const tools = { secondVote: () => null };

test('tools that are on their way are not fetched twice, nor those that are there', async () => {
  const fetch = vi.fn(async () => leaveTools('vote', tools));
  const both = await Promise.all([loadTools('vote', fetch), loadTools('vote', fetch)]);
  expect(both).toEqual([tools, tools]);
  expect(await loadTools('vote', fetch)).toBe(tools);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('what could not be fetched is fetched again', async () => {
  const fail = () => Promise.reject(new Error('The background is away.'));
  await expect(loadTools('join', fail)).rejects.toThrow('away');
  const fetch = vi.fn(async () => leaveTools('join', { offerFollowing: vi.fn() }));
  expect(await loadTools('join', fetch)).toHaveProperty('offerFollowing');
});

test('a script that leaves no tools has failed', async () => {
  await expect(loadTools('take', async () => undefined)).rejects.toThrow('take');
});

test('tools that are taken are let go of, and fetched again', async () => {
  const fetch = vi.fn(async () => leaveTools('join', { offerFollowing: vi.fn() }));
  leaveTools('join', { offerFollowing: vi.fn() });
  expect(await takeTools('join')).toHaveProperty('offerFollowing');
  expect(await loadTools('join', fetch)).toHaveProperty('offerFollowing');
  expect(fetch).toHaveBeenCalledTimes(1);
});
