import * as v from 'valibot';
import { canonical } from '../settings/canonical.ts';
import { check } from '../settings/check.ts';
import { readItem, storedVersion } from '../settings/Item.ts';
import { LookSchema } from '../settings/Look.ts';
import { PreferencesSchema } from '../settings/Preferences.ts';
import { checkItem } from '../sites/checkItem.ts';

/** Settings by the key of their item: `look`, `preferences`, `site:elpais.com`. */
export type Items = ReadonlyMap<string, unknown>;

const FileSchema = v.object({
  broadsheet: v.literal('settings'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  items: v.record(v.string(), v.unknown()),
});

/** What a settings file holds, checked. */
export interface ReadFile {
  items: Map<string, object>;
  /** What could not be used, as `key` or `key field`. */
  problems: string[];
}

/** One field that a file would change. `undefined`: not set. */
export interface Change {
  key: string;
  field: string;
  was: unknown;
  becomes: unknown;
}

/** All settings as the text of one JSON file, the same settings always as the same text. */
export function writeSettingsFile(items: Items): string {
  const sorted = [...items].sort(([a], [b]) => (a < b ? -1 : 1));
  const file = {
    broadsheet: 'settings',
    version: storedVersion,
    items: Object.fromEntries(sorted),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** @returns null where the text is no settings file. Anyone may have made it: every field is checked. */
export function readSettingsFile(text: string): ReadFile | null {
  const file = v.safeParse(FileSchema, parseJson(text));
  if (!file.success) return null;
  const items = new Map<string, object>();
  const problems: string[] = [];
  for (const [key, value] of Object.entries(file.output.items)) {
    const item = readItem(key, { version: file.output.version, changed: 0, value });
    const checked = checkItem(key, item?.value);
    if (checked) items.set(key, checked.value);
    problems.push(...(checked ? checked.problems.map((field) => `${key} ${field}`.trim()) : [key]));
  }
  return { items, problems };
}

/** What would change if a file's settings were laid over the present ones. */
export function compareSettings(present: Items, incoming: Items): Change[] {
  return [...incoming].flatMap(([key, value]) => {
    const was = fieldsOf(inForce(key, present.get(key)));
    return Object.entries(fieldsOf(value))
      .filter(([field, becomes]) => canonical(becomes) !== canonical(was[field]))
      .map(([field, becomes]) => ({ key, field, was: was[field], becomes }));
  });
}

/** What holds now: for all sites that is the default where nothing is stored. */
function inForce(key: string, stored: unknown): unknown {
  if (key === 'look') return check(LookSchema, stored).value;
  if (key === 'preferences') return check(PreferencesSchema, stored).value;
  return checkItem(key, stored)?.value;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
