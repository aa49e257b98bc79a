import { browser } from '../platform/browser.ts';
import { readSettings } from '../settings/store.ts';
import { hasAccess } from './permissionStore.ts';
import { patternsOf } from './Sites.ts';
import { scriptsFor } from './scriptsFor.ts';
import { readSites } from './siteStore.ts';

let running: Promise<unknown> = Promise.resolve();
let waiting: Promise<void> | null = null;

/**
 * Registers `auto.js` for the listed sites that the browser gives access to, and for no other page.
 * Made anew from the list each time, one after the other, so that it never drifts from it. Calls
 * that come while one waits for its turn share it.
 *
 * @throws where the browser refuses the registration.
 */
export function registerListed(): Promise<void> {
  waiting ??= running.then(() => {
    waiting = null;
    return register();
  });
  running = waiting.catch(() => undefined);
  return waiting;
}

async function register(): Promise<void> {
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
}
