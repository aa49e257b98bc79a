import { browser } from '../platform/browser.ts';
import { inTurn } from '../settings/inTurn.ts';
import { readSettings } from '../settings/store.ts';
import { hasAccess } from './permissionStore.ts';
import { patternsOf } from './Sites.ts';
import { scriptsFor } from './scriptsFor.ts';
import { readSites } from './siteStore.ts';

/**
 * Registers `auto.js` for the listed sites that the browser gives access to, and for no other page.
 * Made anew from the list each time, so that it never drifts from it.
 *
 * @throws where the browser refuses the registration.
 */
export const registerListed = inTurn(async () => {
  const [sites, { look }] = await Promise.all([readSites(), readSettings()]);
  const allowed = new Set<string>();
  for (const { site } of patternsOf(sites)) if (await hasAccess(site)) allowed.add(site);
  const scripts = scriptsFor(sites, look, (site) => allowed.has(site)).map((script) => ({
    ...script,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  }));
  const before = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const wanted = new Set<string>(scripts.map(({ id }) => id));
  const gone = before.filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const script of scripts) {
    if (before.includes(script.id)) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  }
});
