import { addPending, takePending } from './pendingStore.ts';
import { giveBack, hasAccess } from './permissionStore.ts';
import type { SitePattern } from './SitePattern.ts';
import { addPattern, readSites, removePattern } from './siteStore.ts';

/** Lists what was waiting for the browser's answer and may be listed now. Safe to call twice. */
export async function settlePending(): Promise<void> {
  const waiting: SitePattern[] = [];
  for (const pattern of await takePending()) {
    if (pattern.never || (await hasAccess(pattern.site))) await addPattern(pattern);
    else waiting.push(pattern);
  }
  if (waiting.length > 0) await addPending(waiting);
}

/** Takes a line off the list, and gives back the access that no other line needs. */
export async function unlist(pattern: SitePattern): Promise<void> {
  await removePattern(pattern);
  if (!pattern.never) await giveBack(pattern.site, await readSites());
}
