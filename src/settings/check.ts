import * as v from 'valibot';
import { canonical } from './canonical.ts';

/** A stored value after the check: what is used, and which fields had to fall back. */
export interface Checked<T> {
  value: T;
  /** Names of fields whose stored value could not be used; `''` where the whole value could not. */
  problems: string[];
}

type Fields = Record<string, v.GenericSchema>;

function asRecord(stored: unknown): Record<string, unknown> | null {
  const result = v.safeParse(v.record(v.string(), v.unknown()), stored);
  return result.success && !Array.isArray(stored) ? result.output : null;
}

/**
 * Reads a stored value by a schema whose fields each have a `v.fallback`, so that one bad field
 * does not cost the rest. Absent fields take their defaults and are no problem.
 */
export function check<T extends Fields>(
  schema: v.ObjectSchema<T, undefined> | v.LooseObjectSchema<T, undefined>,
  stored: unknown,
): Checked<v.InferOutput<v.ObjectSchema<T, undefined>>> {
  const record = asRecord(stored);
  const filled = Object.fromEntries(Object.keys(schema.entries).map((key) => [key, undefined]));
  const value = v.parse(schema, { ...filled, ...record });
  const used: Record<string, unknown> = { ...value };
  const problems = Object.entries(record ?? {})
    .filter(([key, was]) => key in schema.entries && canonical(was) !== canonical(used[key]))
    .map(([key]) => key);
  return { value, problems: stored === undefined || record ? problems : [''] };
}

/** Only the fields that are stored and good: what one site sets apart from all others. */
export function checkPartial<T extends Fields>(
  schema: v.ObjectSchema<T, undefined>,
  stored: unknown,
): Checked<Partial<v.InferOutput<v.ObjectSchema<T, undefined>>>> {
  const record = asRecord(stored);
  const { value, problems } = check(schema, record ?? {});
  const kept = Object.entries(value as Record<string, unknown>).filter(
    ([key]) => record && record[key] !== undefined && !problems.includes(key),
  );
  return {
    value: Object.fromEntries(kept) as Partial<typeof value>,
    problems: stored === undefined || record ? problems : [''],
  };
}
