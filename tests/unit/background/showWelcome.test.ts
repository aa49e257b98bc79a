import { beforeEach, expect, test, vi } from 'vitest';
import { showWelcome } from '../../../src/background/showWelcome.ts';

const { create } = vi.hoisted(() => ({ create: vi.fn(async () => undefined) }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { tabs: { create } } }));

beforeEach(() => create.mockClear());

test('the first page opens on install', async () => {
  await showWelcome('install');
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'welcome.html' });
});

test.each(['update', 'browser_update'] as const)('and stays closed on %s', async (reason) => {
  await showWelcome(reason);
  expect(create).not.toHaveBeenCalled();
});
