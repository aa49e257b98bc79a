import { translate } from '../platform/translate.ts';
import { siteOfItem } from '../sites/checkItem.ts';
import { displaySite } from '../sites/formatPattern.ts';
import { describeField, describeValue } from '../ui/describeField.ts';
import type { Change } from './SettingsFile.ts';

/** One line of the preview: "All sites: Theme from Auto to Sepia". */
export function describeChange({ key, field, was, becomes }: Change): string {
  const site = siteOfItem(key);
  const where = site ? displaySite(site) : translate('scope_all');
  const values = [describeValue(field, was), describeValue(field, becomes)];
  return translate('carry_change', where, describeField(field), ...values);
}
