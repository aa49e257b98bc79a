import { browser } from '../platform/browser.ts';
import { hasAccess } from './permissionStore.ts';
import { patternsOf } from './ruleFor.ts';
import { toMatchPatterns } from './SitePattern.ts';
import { readSites } from './siteStore.ts';

const id = 'auto';
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
  const patterns = patternsOf(await readSites());
  const matches: string[] = [];
  for (const pattern of patterns) {
    if (!pattern.never && (await hasAccess(pattern.site)))
      matches.push(...toMatchPatterns(pattern));
  }
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    js: ['auto.js'],
    matches,
    excludeMatches: patterns.filter(({ never }) => never).flatMap(toMatchPatterns),
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
