import type { Item } from './Item.ts';

/**
 * What the browser's exchange holds: bytes in all, bytes an item, and items.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
const quota = { all: 102_400, item: 8192, items: 512 };

/**
 * The items that fit beside what is there, the newest first; a large one does not hold up small ones.
 * Asked for all that it can take, the browser counts one write; it allows 120 a minute.
 */
export function fitting(
  items: Record<string, Item>,
  there: Record<string, unknown>,
): Record<string, Item> {
  const sizes = Object.entries(there).map(([key, value]) => sizeOf(key, value));
  let used = sizes.reduce((sum, size) => sum + size, 0);
  let count = sizes.length;
  const taken: Record<string, Item> = {};
  for (const [key, item] of Object.entries(items).sort(([, a], [, b]) => b.changed - a.changed)) {
    const isNew = !(key in there);
    const size = sizeOf(key, item);
    const grown = used + size - (isNew ? 0 : sizeOf(key, there[key]));
    if (size > quota.item || grown > quota.all || (isNew && count === quota.items)) continue;
    taken[key] = item;
    used = grown;
    if (isNew) count++;
  }
  return taken;
}

/** Bytes, as the browser counts them: of the key, and of the value as JSON. */
function sizeOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}
