import { listPatterns, unlist } from '../sites/listing.ts';
import { takePending } from '../sites/pendingStore.ts';
import { hasAccess } from '../sites/permissionStore.ts';
import { matchesPattern, type SitePattern, siteOf, wholeSite } from '../sites/SitePattern.ts';
import { decidingPattern, patternsOf, type Sites } from '../sites/Sites.ts';
import { readSites } from '../sites/siteStore.ts';

/** How the page stands to the list. */
export interface Listing {
  /** What the switch is about: the listed site that the page belongs to, or its own. */
  site: string;
  opens: boolean;
  /** The line that decides, where one does. */
  rule: SitePattern | null;
  /** The lines that leave the page out. */
  leftOut: SitePattern[];
  /** Listed, but the browser's permission was taken back. */
  lacksAccess: boolean;
  /** The browser asked, and the answer was no. */
  declined: boolean;
}

/** @returns null for pages that belong to no site. */
export async function listingOf(url: string): Promise<Listing | null> {
  const own = siteOf(url);
  if (!own) return null;
  const { list: pending } = await takePending();
  const sites = await readSites();
  const rule = decidingPattern(sites, url);
  const site = rule?.site ?? own;
  const access = await hasAccess(site);
  const listed = rule?.never === false;
  return {
    site,
    rule,
    leftOut: matching(sites, url).filter(({ never }) => never),
    opens: listed && access,
    lacksAccess: listed && !access,
    declined: !access && pending.some((pattern) => pattern.site === site),
  };
}

/**
 * Lists the page's site, or takes it off.
 *
 * Called in the very turn of the click: nothing may be awaited before the browser is asked.
 *
 * @returns false where the browser was not allowed to give access.
 */
export async function setListed(listing: Listing, url: string, on: boolean): Promise<boolean> {
  if (on) {
    const { site, rule, leftOut } = listing;
    const wanted = rule && !rule.never ? rule : { site, path: wholeSite, never: false };
    return listPatterns([wanted], leftOut);
  }
  for (const pattern of matching(await readSites(), url)) {
    if (!pattern.never) await unlist(pattern);
  }
  return true;
}

function matching(sites: Sites, url: string): SitePattern[] {
  return patternsOf(sites).filter((pattern) => matchesPattern(pattern, url));
}
