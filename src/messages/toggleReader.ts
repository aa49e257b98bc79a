import { browser } from '../platform/browser.ts';
import { toggleInOwnPage } from './OwnPage.ts';
import { onceGranted } from './onceGranted.ts';
import { toggleInPage } from './PageReader.ts';

/**
 * Opens or closes the reader in a tab. Presses that come quickly wait for each other.
 *
 * @returns false on pages where the browser lets no extension in.
 */
export function toggleReader(tabId: number): Promise<boolean> {
  return navigator.locks.request(`broadsheet tab ${tabId}`, async () => {
    try {
      if (await onceGranted(() => toggleInTab(tabId))) return true;
      await loadReader(tabId);
      await toggleInTab(tabId);
      return true;
    } catch {
      return toggleInOwnPage(tabId).catch(() => false);
    }
  }) as Promise<boolean>;
}

async function toggleInTab(tabId: number): Promise<boolean> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: toggleInPage });
  return frame?.result === true;
}

/**
 * Puts the closed reader into a page, where it is not there yet.
 *
 * @param atOnce while the page is still being sent; else when its markup is all there.
 */
export async function loadReader(tabId: number, atOnce = false): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['content.js'],
    injectImmediately: atOnce,
  });
}
