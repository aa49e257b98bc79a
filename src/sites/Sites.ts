import type { Site } from './Site.ts';
import { isWithin, matchesPattern, type SitePattern, siteOf } from './SitePattern.ts';

/** All sites that have anything set, by site (`elpais.com`). */
export type Sites = ReadonlyMap<string, Site>;

/** Every line of the list of sites. */
export function patternsOf(sites: Sites): SitePattern[] {
  return [...sites].flatMap(([site, { open, never }]) => [
    ...open.map((path) => ({ site, path, never: false })),
    ...never.map((path) => ({ site, path, never: true })),
  ]);
}

/**
 * The line of the list that decides whether the reader opens by itself at an address; null where none
 * covers it. A line that leaves out wins over one that lists; of several of one kind, the longest wins,
 * as it is the most specific.
 */
export function decidingPattern(sites: Sites, url: string): SitePattern | null {
  const byLength = (a: SitePattern, b: SitePattern) =>
    b.site.length + b.path.length - a.site.length - a.path.length;
  const matching = patternsOf(sites)
    .filter((pattern) => matchesPattern(pattern, url))
    .sort(byLength);
  return matching.find(({ never }) => never) ?? matching[0] ?? null;
}

/** Whether the reader opens by itself at an address, if the page is an article. */
export function opensItself(sites: Sites, url: string): boolean {
  return decidingPattern(sites, url)?.never === false;
}

/** The page's site and the sites above it, widest first: `elpais.com`, then `cincodias.elpais.com`. */
export function sitesAbove(sites: Iterable<string>, url: string): string[] {
  const page = siteOf(url);
  if (!page) return [];
  return [...sites].filter((site) => isWithin(page, site)).sort((a, b) => a.length - b.length);
}
