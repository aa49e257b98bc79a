import { type Pending, setPending, takePending } from './pendingStore.ts';
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
  const asked = sites.length > 0 ? askAccess(sites) : true;
  const [allowed] = await Promise.all([asked, setPending({ list, drop })]);
  // What was stored may be gone: a popup that opens meanwhile takes the question for declined.
  await takePending();
  await settle({ list, drop });
  return allowed;
}

/**
 * Lists what was waiting for the browser's answer and may be listed now. Safe to call twice.
 *
 * @returns what it listed.
 */
export async function settlePending(): Promise<SitePattern[]> {
  const { list, drop } = await takePending();
  const { listed, waiting } = await settle({ list, drop });
  if (waiting.length > 0) await setPending({ list: waiting, drop });
  return listed;
}

/** Lists what may be listed; what has no access waits. */
async function settle({ list, drop }: Pending) {
  const listed: SitePattern[] = [];
  const waiting: SitePattern[] = [];
  for (const pattern of list) {
    const mayBe = pattern.never || (await hasAccess(pattern.site));
    (mayBe ? listed : waiting).push(pattern);
  }
  // Before the site opens by itself: from its first visit on, nothing is left out.
  if (waiting.length === 0) for (const pattern of drop) await removePattern(pattern);
  for (const pattern of listed) await addPattern(pattern);
  return { listed, waiting };
}

/** Takes a line off the list, and gives back the access that no other line needs. */
export async function unlist(pattern: SitePattern): Promise<void> {
  await removePattern(pattern);
  if (!pattern.never) await giveBack(pattern.site, await readSites());
}
