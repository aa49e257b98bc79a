import { setPending, takePending } from './pendingStore.ts';
import { askAccess, giveBack, hasAccess } from './permissionStore.ts';
import type { SitePattern } from './SitePattern.ts';
import { addPattern, readSites, removePattern } from './siteStore.ts';

/**
 * Lists sites, asking the browser for access to those. Called in the very turn of a click: nothing
 * may be awaited before the browser is asked. What the answer allows is listed by the background,
 * as the page that asked may be gone; here it is done as well, for sites that need no question.
 *
 * @returns false where the answer was no; then nothing is listed but what needs no access.
 */
export async function listPatterns(patterns: SitePattern[]): Promise<boolean> {
  const sites = patterns.filter(({ never }) => !never).map(({ site }) => site);
  const stored = setPending(patterns);
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
  const listed: SitePattern[] = [];
  const waiting: SitePattern[] = [];
  for (const pattern of await takePending()) {
    const mayBe = pattern.never || (await hasAccess(pattern.site));
    if (mayBe) await addPattern(pattern);
    (mayBe ? listed : waiting).push(pattern);
  }
  if (waiting.length > 0) await setPending(waiting);
  return listed;
}

/** Takes a line off the list, and gives back the access that no other line needs. */
export async function unlist(pattern: SitePattern): Promise<void> {
  await removePattern(pattern);
  if (!pattern.never) await giveBack(pattern.site, await readSites());
}
