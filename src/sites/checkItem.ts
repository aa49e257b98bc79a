import { type Checked, checkPartial } from '../settings/check.ts';
import { LookSchema } from '../settings/Look.ts';
import { PreferencesSchema } from '../settings/Preferences.ts';
import { checkSite } from './Site.ts';
import { siteOf } from './SitePattern.ts';

const sitePrefix = 'site:';

/** The key of the item that is about a site. */
export function itemOfSite(site: string): string {
  return sitePrefix + site;
}

/** The site that a stored item is about; null for the items that hold for all sites. */
export function siteOfItem(key: string): string | null {
  return key.startsWith(sitePrefix) ? key.slice(sitePrefix.length) : null;
}

/**
 * Checks a stored value, or one from a file, as what its key says it is.
 *
 * @returns null where the key is none of ours.
 */
export function checkItem(key: string, value: unknown): Checked<object> | null {
  if (key === 'look') return checkPartial(LookSchema, value);
  if (key === 'preferences') return checkPartial(PreferencesSchema, value);
  const site = siteOfItem(key);
  return site && siteOf(`http://${site}`) === site ? checkSite(value) : null;
}
