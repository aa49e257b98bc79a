import type { Look } from '../settings/Look.ts';
import { type CoverTheme, coverTheme } from './coverTheme.ts';
import { isWithin, originOf, type SitePattern, toMatchPatterns } from './SitePattern.ts';
import { patternsOf, type Sites, sitesAbove } from './Sites.ts';

/** What a page's colour before the reader is there depends on. */
type CoverLook = Pick<Look, 'theme' | 'ownPaper'>;

/** A script of ours in the pages of one theme: it knows its colour before it can read the storage. */
export interface ListedScript {
  id: `auto-${CoverTheme}`;
  js: string[];
  matches: string[];
  excludeMatches: string[];
}

/**
 * The scripts that listed pages need, one for each theme in use.
 *
 * @param look of sites that have none of their own.
 */
export function scriptsFor(sites: Sites, look: CoverLook, isAllowed: (site: string) => boolean) {
  const patterns = patternsOf(sites);
  const themeAt = (site: string) => coverTheme(lookOf(sites, site, look));
  const left = patterns.filter(({ never }) => never).flatMap(toMatchPatterns);
  const groups = new Map<CoverTheme, SitePattern[]>();
  for (const pattern of patterns) {
    if (pattern.never || !isAllowed(pattern.site)) continue;
    const group = themeAt(pattern.site);
    groups.set(group, [...(groups.get(group) ?? []), pattern]);
  }
  return [...groups].map(
    ([group, listed]): ListedScript => ({
      id: `auto-${group}`,
      js: [`theme-${group}.js`, 'auto.js'],
      matches: listed.flatMap(toMatchPatterns),
      excludeMatches: [...left, ...setApart(sites, listed, (site) => themeAt(site) !== group)],
    }),
  );
}

/** What a site, or the sites above it, set apart, over what all sites have. */
function lookOf(sites: Sites, site: string, look: CoverLook): CoverLook {
  const above = sitesAbove(sites.keys(), `https://${site}/`);
  return Object.assign({}, look, ...above.map((other) => sites.get(other)?.look));
}

/** Sub-domains of listed sites that look otherwise, and so are another script's. */
function setApart(sites: Sites, listed: SitePattern[], looksOtherwise: (site: string) => boolean) {
  return [...sites.keys()]
    .filter((site) => looksOtherwise(site) && listed.some((one) => isBelow(site, one.site)))
    .map(originOf);
}

function isBelow(site: string, parent: string): boolean {
  return site !== parent && isWithin(site, parent);
}
