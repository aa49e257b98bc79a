import type { Driver, Json } from './Driver.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Stores a look for all sites, as if it had been chosen before. */
export async function keepLook(driver: Driver, value: { [key: string]: Json }): Promise<void> {
  const look = { version: 1, changed: Date.now(), value };
  await driver.inExtension((item) => chrome.storage.local.set({ look: item }), look);
}
