import { translate } from '../platform/translate.ts';
import { siteOfItem } from '../sites/checkItem.ts';
import { displaySite } from '../sites/formatPattern.ts';
import { describeField, describeValue } from '../ui/describeField.ts';
import type { Change } from './SettingsFile.ts';

/** One line of the preview: "elpais.com: opens automatically: – → /*". */
export function describeChange({ key, field, was, becomes }: Change): string {
  const site = siteOfItem(key);
  const where = site ? displaySite(site) : translate('scope_all');
  const values =
    field === 'look'
      ? [describeLook(was), describeLook(becomes)]
      : [describeValue(field, was), describeValue(field, becomes)];
  return translate('carry_change', where, describeField(field), ...values);
}

/** A site's own look in one line. */
export function describeLook(look: unknown): string {
  const fields = Object.entries(look ?? {});
  if (fields.length === 0) return '–';
  return fields
    .map(([field, value]) => `${describeField(field)}: ${describeValue(field, value)}`)
    .join(' · ');
}
