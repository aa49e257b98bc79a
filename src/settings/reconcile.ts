import { canonical } from './canonical.ts';
import { type Item, newest, readItem } from './Item.ts';
import { isItemKey } from './isItemKey.ts';

/** Removals are remembered this long (milliseconds), for machines that are seldom switched on. */
const keepRemovals = 180 * 24 * 3600 * 1000;

/** Items to be written to each storage, by key. */
export interface Reconciled {
  toLocal: Record<string, Item>;
  toSync: Record<string, Item>;
  /** Keys of removals that every machine has had time to hear of. */
  forgotten: string[];
}

/** What must be written where, so that both storages hold the newest of each item. Pure. */
export function reconcile(
  here: Record<string, unknown>,
  there: Record<string, unknown>,
  now: number,
): Reconciled {
  const toLocal: Record<string, Item> = {};
  const toSync: Record<string, Item> = {};
  const forgotten: string[] = [];
  for (const key of new Set([...Object.keys(here), ...Object.keys(there)])) {
    if (!isItemKey(key)) continue;
    const local = readItem(key, here[key]);
    const synced = readItem(key, there[key]);
    const item = newest(local, synced);
    if (!item) continue;
    if (item.value === undefined && now - item.changed > keepRemovals) {
      forgotten.push(key);
      continue;
    }
    if (!isSame(item, local)) toLocal[key] = item;
    if (!isSame(item, synced)) toSync[key] = item;
  }
  return { toLocal, toSync, forgotten };
}

function isSame(a: Item, b: Item | null): boolean {
  return b !== null && canonical(a) === canonical(b);
}
