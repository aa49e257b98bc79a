import type { Runtime } from 'webextension-polyfill';
import { welcomePage } from '../messages/OwnPage.ts';
import { browser } from '../platform/browser.ts';

/** Opens the first page when the extension is new, and never when it, or the browser, was updated. */
export async function showWelcome(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: welcomePage });
}
