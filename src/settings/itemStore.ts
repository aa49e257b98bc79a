import { browser } from '../platform/browser.ts';
import { fitting } from './fitting.ts';
import { type Item, makeItem, readItem } from './Item.ts';
import { isItemKey } from './isItemKey.ts';
import { reconcile } from './reconcile.ts';

// Every item is kept in local storage, which is this machine's truth and always there. Sync storage
// is the exchange with other machines, served by the background once things have settled: what it
// cannot take (quota, signed out, switched off) stays local alone, item by item, and is offered again.

/** @throws where the browser's local storage cannot be read. */
export async function readItems(keys: string[] | null): Promise<Map<string, unknown>> {
  const stored = await browser.storage.local.get(keys);
  const values = new Map<string, unknown>();
  for (const [key, raw] of Object.entries(stored)) {
    const item = isItemKey(key) ? readItem(key, raw) : null;
    if (item && item.value !== undefined) values.set(key, item.value);
  }
  return values;
}

/**
 * Changes one item from its stored value; `undefined` removes it. Two windows that write at once
 * wait for each other.
 *
 * Not for content scripts: there the lock would be the page's.
 *
 * @throws where local storage cannot be written.
 */
export function changeItem(key: string, change: (stored: unknown) => unknown): Promise<void> {
  return locked(async () => {
    const stored = await browser.storage.local.get(key);
    const was = readItem(key, stored[key]);
    // A machine whose clock is behind must still be able to change what another one wrote.
    const changed = Math.max(Date.now(), (was?.changed ?? 0) + 1);
    const item = makeItem(change(was?.value), changed);
    await browser.storage.local.set({ [key]: item });
  });
}

/** Takes in what other machines changed and offers them what only this one has. Newest wins, item by item. */
export function exchangeItems(): Promise<void> {
  return locked(async () => {
    const here = await browser.storage.local.get(null);
    const there = await browser.storage.sync.get(null).catch(() => ({}));
    const { toLocal, toSync, forgotten } = reconcile(here, there, Date.now());
    if (Object.keys(toLocal).length > 0) await browser.storage.local.set(toLocal);
    await offer(fitting(toSync, there));
    if (forgotten.length === 0) return;
    await browser.storage.local.remove(forgotten);
    await browser.storage.sync.remove(forgotten).catch(() => undefined);
  });
}

/** In one write, or, where the browser refuses it for a reason of its own, item by item. */
async function offer(items: Record<string, Item>): Promise<void> {
  if (Object.keys(items).length === 0) return;
  await browser.storage.sync.set(items).catch(async () => {
    for (const [key, item] of Object.entries(items)) {
      await browser.storage.sync.set({ [key]: item }).catch(() => undefined);
    }
  });
}

function locked<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('broadsheet settings', work) as Promise<T>;
}
