import { toUnicode } from 'punycode/';
import { type SitePattern, wholeSite } from './SitePattern.ts';

/** The line as a person writes it; `parsePattern` reads it back as the same pattern. */
export function formatPattern({ site, path, never }: SitePattern): string {
  return `${never ? '!' : ''}${displaySite(site)}${path === wholeSite ? '' : displayPath(path)}`;
}

/** `münchen.de` for `xn--mnchen-3ya.de`. */
export function displaySite(site: string): string {
  return toUnicode(site);
}

function displayPath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
