import * as v from 'valibot';

/** The form of what is stored; `migrate` brings older forms up to it. */
export const storedVersion = 1;

const ItemSchema = v.object({
  version: v.number(),
  /** Milliseconds since 1970 on the machine that changed it. */
  changed: v.pipe(v.number(), v.finite()),
  /** Absent where the item was removed: the trace is kept, so that the removal reaches other machines. */
  value: v.optional(v.unknown()),
});

/** One stored setting, as it stands in the browser's storage. */
export type Item = v.InferOutput<typeof ItemSchema>;

/** @returns null where the stored value is not one of ours, so that it counts as not stored. */
export function readItem(stored: unknown): Item | null {
  const result = v.safeParse(ItemSchema, stored);
  return result.success ? result.output : null;
}

export function makeItem(value: unknown, changed: number): Item {
  return value === undefined
    ? { version: storedVersion, changed }
    : { version: storedVersion, changed, value };
}

/** The newer of two machines' items; on equal times the same one on both machines. */
export function newest(a: Item | null, b: Item | null): Item | null {
  if (!a || !b) return a ?? b;
  if (a.changed !== b.changed) return a.changed > b.changed ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}
