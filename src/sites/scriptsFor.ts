import type { Theme } from '../settings/Look.ts';
import { patternsOf, type Sites, sitesAbove } from './ruleFor.ts';
import { isWithin, originOf, type SitePattern, toMatchPatterns } from './SitePattern.ts';

/** A script of ours in the pages of one theme: it knows its colour before it can read the storage. */
export interface ListedScript {
  id: `auto-${Theme}`;
  js: string[];
  matches: string[];
  excludeMatches: string[];
}

/**
 * The scripts that listed pages need, one for each theme in use.
 *
 * @param theme of sites that have none of their own.
 */
export function scriptsFor(sites: Sites, theme: Theme, isAllowed: (site: string) => boolean) {
  const patterns = patternsOf(sites);
  const themeAt = (site: string) => themeOf(sites, site) ?? theme;
  const left = patterns.filter(({ never }) => never).flatMap(toMatchPatterns);
  const groups = new Map<Theme, SitePattern[]>();
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

/** The theme that a site, or the nearest site above it, sets apart. */
function themeOf(sites: Sites, site: string): Theme | undefined {
  const above = sitesAbove(sites.keys(), `https://${site}/`);
  return above.map((other) => sites.get(other)?.look.theme).findLast((own) => own !== undefined);
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
