import type { Driver } from './Driver.ts';
import { until } from './until.ts';

declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
};

/** Puts a site that the extension may read on the list, as if it had been listed before. */
export async function listSite(driver: Driver, site: string): Promise<void> {
  const item = { version: 1, changed: Date.now(), value: { open: ['/*'], never: [] } };
  await driver.inExtension(
    (key, value) => chrome.storage.local.set({ [key]: value }),
    `site:${site}`,
    item,
  );
  await until(`${site} is watched`, () => isWatched(driver, site));
}

/** Whether a script of the extension's runs in the pages of a site without being asked for. */
export function isWatched(driver: Driver, site: string): Promise<boolean> {
  return driver.inExtension(async (host) => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.some(({ matches }) => matches?.some((match) => match.includes(host)));
  }, site);
}
