import { type MessageKey, translate } from '../platform/translate.ts';

/** A setting's value as people read it: "Sepia", "20 px"; a dash where it is not set. */
export function describeValue(field: string, value: unknown): string {
  if (typeof value === 'number') return translate(`value_${field}` as MessageKey, String(value));
  if (typeof value === 'boolean') return translate(value ? 'on' : 'off');
  if (typeof value === 'string') return translate(`${field}_${value}` as MessageKey);
  if (Array.isArray(value) && value.length > 0) return value.join(', ');
  return '–';
}

/** A setting's name as people read it. */
export function describeField(field: string): string {
  return translate(`look_${field}` as MessageKey) || field;
}
