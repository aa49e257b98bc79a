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

/**
 * Letters beyond ASCII as letters. Escapes that would be read back as something else stay: of a blank,
 * of `%` or `*`, in small letters, or of no letter at all.
 */
function displayPath(path: string): string {
  return path.replace(/(?:%[89A-F][\dA-F])+/gu, (escapes) => {
    try {
      const letters = decodeURIComponent(escapes);
      return /\s/u.test(letters) ? escapes : letters;
    } catch {
      return escapes;
    }
  });
}
