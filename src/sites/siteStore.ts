import type { SiteRules } from '../extract/site/SiteRules.ts';
import { checkPartial } from '../settings/check.ts';
import { changeItem, readItems } from '../settings/itemStore.ts';
import { type Look, LookSchema } from '../settings/Look.ts';
import { changeLook, readSettings } from '../settings/store.ts';
import { itemOfSite, siteOfItem } from './checkItem.ts';
import { isEmpty, readSite, type Site } from './Site.ts';
import { type SitePattern, siteOf } from './SitePattern.ts';
import { type Sites, sitesAbove } from './Sites.ts';
import { applyRuleChange, joinRules, type RuleChange } from './siteRules.ts';

/** All sites that have anything set apart. */
export async function readSites(): Promise<Sites> {
  const items = await readItems(null);
  const sites = new Map<string, Site>();
  for (const [key, stored] of items) {
    const site = siteOfItem(key);
    if (site) sites.set(site, readSite(stored));
  }
  return sites;
}

/** The look for a page: what holds for all sites, under what its site and the sites above it set apart. */
export async function readLook(url: string): Promise<Look> {
  const [{ look }, sites] = await Promise.all([readSettings(), readSites()]);
  const apart = sitesAbove(sites.keys(), url).map((site) => sites.get(site)?.look);
  return Object.assign({}, look, ...apart) as Look;
}

/** What was decided about a page's site, and about the sites above it. */
export async function readRules(url: string): Promise<SiteRules> {
  const sites = await readSites();
  return joinRules(sitesAbove(sites.keys(), url).flatMap((site) => sites.get(site)?.rules ?? []));
}

/**
 * Decides something about a page's site, or takes a decision back, which may have been made for a
 * site above it.
 */
export async function changeRule(url: string, change: RuleChange): Promise<void> {
  const own = siteOf(url);
  const above = change.isOn ? [] : sitesAbove((await readSites()).keys(), url);
  for (const site of new Set([own, ...above])) {
    if (site)
      await changeSite(site, (was) => ({ ...was, rules: applyRuleChange(was.rules, change) }));
  }
}

/** Forgets all that was decided about the articles of a site. */
export function resetRules(site: string): Promise<void> {
  return changeSite(site, ({ rules: _, ...was }) => was);
}

/** Changes what a site sets apart; a site that sets nothing apart is not kept. */
export function changeSite(site: string, change: (was: Site) => Site): Promise<void> {
  return changeItem(itemOfSite(site), (stored) => {
    const changed = change(readSite(stored));
    return isEmpty(changed) ? undefined : changed;
  });
}

function changeSiteLook(site: string, change: Partial<Look>): Promise<void> {
  return changeSite(site, (was) => ({
    ...was,
    look: checkPartial(LookSchema, { ...was.look, ...change }).value,
  }));
}

/** The site looks as all sites do again. */
export function resetSiteLook(site: string): Promise<void> {
  return changeSite(site, (was) => ({ ...was, look: {} }));
}

/** Adds a line to the list; one that is there already stays. */
export function addPattern({ site, path, never }: SitePattern): Promise<void> {
  return changeSite(site, (was) => {
    const key = never ? 'never' : 'open';
    return { ...was, [key]: [...new Set([...was[key], path])] };
  });
}

/** Takes a line off the list. What the browser gave for it is `unlist`'s to give back. */
export function removePattern({ site, path, never }: SitePattern): Promise<void> {
  return changeSite(site, (was) => {
    const key = never ? 'never' : 'open';
    return { ...was, [key]: was[key].filter((other) => other !== path) };
  });
}

/** The nearest site above a page that has a look of its own. */
export async function siteWithLook(url: string): Promise<string | null> {
  const sites = await readSites();
  const above = sitesAbove(sites.keys(), url).reverse();
  return above.find((site) => Object.keys(sites.get(site)?.look ?? {}).length > 0) ?? null;
}

/** The site whose look a page has, or may get. Null for pages that are no web pages. */
export async function lookSite(url: string): Promise<string | null> {
  return (await siteWithLook(url)) ?? siteOf(url);
}

/**
 * Keeps a change of the look that was made on a page. For all sites it holds on this one too: what
 * the page's site had of its own in those fields gives way.
 */
export async function keepLook(
  url: string,
  change: Partial<Look>,
  forSite: boolean,
): Promise<void> {
  const site = await lookSite(url);
  if (forSite && site) return changeSiteLook(site, change);
  await changeLook(change);
  const apart = await siteWithLook(url);
  if (apart) await changeSite(apart, (was) => ({ ...was, look: without(was.look, change) }));
}

function without(look: Partial<Look>, change: Partial<Look>): Partial<Look> {
  const left = Object.entries(look).filter(([field]) => !(field in change));
  return Object.fromEntries(left) as Partial<Look>;
}
