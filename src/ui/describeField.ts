import { type MessageKey, translate } from '../platform/translate.ts';

/** A setting's value as people read it: "Sepia", "20 px"; a dash where it is not set. */
export function describeValue(field: string, value: unknown): string {
  if (typeof value === 'number') return translate(`value_${field}` as MessageKey, value);
  if (typeof value === 'boolean') return translate(value ? 'on' : 'off');
  if (typeof value === 'string') return translate(`${field}_${value}` as MessageKey) || value;
  if (Array.isArray(value)) return value.join(', ') || '–';
  return describeFields(value) || '–';
}

/** Several settings in one line, without those that are not set. */
function describeFields(value: unknown): string {
  return Object.entries(value ?? {})
    .map(([field, part]) => [describeField(field), describeValue(field, part)])
    .filter(([, part]) => part !== '–')
    .map((words) => words.join(': '))
    .join(' · ');
}

/** A setting's name as people read it. */
export function describeField(field: string): string {
  return (
    translate(`look_${field}` as MessageKey) || translate(`site_${field}` as MessageKey) || field
  );
}
