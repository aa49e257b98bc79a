import { type MessageKey, translate } from '../platform/translate.ts';
import { LookSchema } from '../settings/Look.ts';
import { PreferencesSchema } from '../settings/Preferences.ts';
import { SiteSchema } from '../sites/Site.ts';
import { SiteRulesSchema } from '../sites/siteRules.ts';

// Firefox writes an error for every message that is asked for and not there, so none is tried.
const siteFields = new Set([
  ...Object.keys(SiteSchema.entries),
  ...Object.keys(PreferencesSchema.entries),
  ...Object.keys(SiteRulesSchema.entries),
]);

/** Fields whose text is one of several choices, each with a name: `theme_sepia`. */
const choiceFields = new Set(['theme', 'font', 'align', 'columns', 'toolbar']);

/** Fields that are called as in the reader, where they are chosen. */
const aloudNames = new Map<string, MessageKey>([
  ['speed', 'reader_listen_speed'],
  ['voices', 'reader_listen_voice'],
]);

/** A setting's value as people read it: "Sepia", "20 px"; a dash where it is not set. */
export function describeValue(field: string, value: unknown): string {
  if (field === 'speed') return `${value}×`;
  if (typeof value === 'number') return translate(`value_${field}` as MessageKey, value);
  if (typeof value === 'boolean') return translate(value ? 'on' : 'off');
  if (typeof value === 'string') return describeText(field, value);
  if (Array.isArray(value)) return value.join(', ') || '–';
  return describeFields(value) || '–';
}

/** Characters: somebody's own CSS is named by its beginning. */
const longest = 40;

function describeText(field: string, value: string): string {
  if (choiceFields.has(field)) return translate(`${field}_${value}` as MessageKey);
  return value.length > longest ? `${value.slice(0, longest)}…` : value || '–';
}

/** Several settings in one line, without those that are not set. */
function describeFields(value: unknown): string {
  return Object.entries(value ?? {})
    .map(([field, part]) => [describeField(field), describeValue(field, part)])
    .filter(([, part]) => part !== '–')
    .map((words) => words.join(': '))
    .join(' · ');
}

/** A setting's name as people read it; the field's own where a newer version has stored it. */
export function describeField(field: string): string {
  if (field in LookSchema.entries) return translate(`look_${field}` as MessageKey);
  const aloud = aloudNames.get(field);
  if (aloud) return translate(aloud);
  return siteFields.has(field) ? translate(`site_${field}` as MessageKey) : field;
}
