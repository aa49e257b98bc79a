import * as v from 'valibot';
import { canonical } from './canonical.ts';

/** What makes the next form of a value: the first entry makes version 2 of version 1, and so on. */
export type Migration = (value: unknown, key: string) => unknown;

const migrations: readonly Migration[] = [];

/** The form in which values are stored now. */
export const storedVersion = migrations.length + 1;

const ItemSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Milliseconds since 1970 on the machine that changed it. */
  changed: v.pipe(v.number(), v.finite()),
  /** Absent where the item was removed: the trace is kept, so that the removal reaches other machines. */
  value: v.optional(v.unknown()),
});

/** One stored setting, as it stands in the browser's storage. */
export type Item = v.InferOutput<typeof ItemSchema>;

/**
 * Reads what the storage holds, in its present form. A value of a newer version is taken as it is:
 * the check of its fields decides what of it is understood.
 *
 * @returns null where it is not one of ours, so that it counts as not stored.
 */
export function readItem(key: string, stored: unknown): Item | null {
  const result = v.safeParse(ItemSchema, stored);
  return result.success ? migrate(key, result.output, migrations) : null;
}

/** Brings the value of an item to its present form, step by step from its own version. */
export function migrate(key: string, item: Item, steps: readonly Migration[]): Item {
  if (item.value === undefined) return item;
  let value: unknown = item.value;
  for (const step of steps.slice(item.version - 1)) value = step(value, key);
  return { ...item, version: Math.max(item.version, steps.length + 1), value };
}

/** @param value `undefined` makes the trace of a removal. */
export function makeItem(value: unknown, changed: number): Item {
  return value === undefined
    ? { version: storedVersion, changed }
    : { version: storedVersion, changed, value };
}

/** The newer of two machines' items; on equal times the same one on both machines. */
export function newest(a: Item | null, b: Item | null): Item | null {
  if (!a || !b) return a ?? b;
  if (a.changed !== b.changed) return a.changed > b.changed ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}
