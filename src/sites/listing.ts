import { setPending, takePending } from './pendingStore.ts';
import { askAccess, giveBack, hasAccess } from './permissionStore.ts';
import type { SitePattern } from './SitePattern.ts';
import { addPattern, readSites, removePattern } from './siteStore.ts';

/**
 * Lists sites, asking the browser for access to those. Called in the very turn of a click: nothing
 * may be awaited before the browser is asked. What the answer allows is listed by the background,
 * as the page that asked may be gone; here it is done as well, for sites that need no question.
 *
 * @param drop lines that go once all these are listed
 * @returns false where the answer was no; then nothing is listed but what needs no access.
 */
export async function listPatterns(
  list: SitePattern[],
  drop: SitePattern[] = [],
): Promise<boolean> {
  const sites = list.filter(({ never }) => !never).map(({ site }) => site);
  const stored = setPending({ list, drop });
  const asked = sites.length > 0 ? askAccess(sites) : true;
  await stored;
  const allowed = await asked;
  await settlePending();
  if (!allowed) await takePending();
  return allowed;
}

/**
 * Lists what was waiting for the browser's answer and may be listed now. Safe to call twice.
 *
 * @returns what it listed.
 */
export async function settlePending(): Promise<SitePattern[]> {
  const { list, drop } = await takePending();
  const listed: SitePattern[] = [];
  const waiting: SitePattern[] = [];
  for (const pattern of list) {
    const mayBe = pattern.never || (await hasAccess(pattern.site));
    (mayBe ? listed : waiting).push(pattern);
  }
  if (waiting.length > 0) await setPending({ list: waiting, drop });
  // Before the site opens by itself: from its first visit on, nothing is left out.
  else for (const pattern of drop) await removePattern(pattern);
  for (const pattern of listed) await addPattern(pattern);
  return listed;
}

/** Takes a line off the list, and gives back the access that no other line needs. */
export async function unlist(pattern: SitePattern): Promise<void> {
  await removePattern(pattern);
  if (!pattern.never) await giveBack(pattern.site, await readSites());
}
