import { browser } from '../platform/browser.ts';
import { isWithin, originOf } from './SitePattern.ts';
import { patternsOf, type Sites } from './Sites.ts';

/**
 * Asks for access to sites, in one question. The browser wants this called in the very turn of a click.
 *
 * @returns whether access was given. In Chrome the popup that asked is gone by then.
 */
export function askAccess(sites: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.map(originOf) });
}

/** Whether the browser gives access to a site, for whatever reason. */
export function hasAccess(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(site)] });
}

/** Gives back access to a site, unless a listed site still lives within it or above it. */
export async function giveBack(site: string, sites: Sites): Promise<void> {
  const needed = patternsOf(sites).some(
    (pattern) => !pattern.never && (isWithin(pattern.site, site) || isWithin(site, pattern.site)),
  );
  if (!needed) await browser.permissions.remove({ origins: [originOf(site)] });
}
