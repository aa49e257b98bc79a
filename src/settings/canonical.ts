/** A plain value as text, the same whatever the order of its keys: storages do not keep that order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, sorted) ?? '';
}

function sorted(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
