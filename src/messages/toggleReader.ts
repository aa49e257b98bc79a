import { browser } from '../platform/browser.ts';
import { toggleInOwnPage } from './OwnPage.ts';
import { onceGranted } from './onceGranted.ts';
import { readSelectionInPage } from './PageReader.ts';

const reader = ['extract.js', 'content.js'];

/**
 * Opens or closes the reader in a tab. Presses that come quickly wait for each other.
 *
 * @returns false on pages where the browser lets no extension in.
 */
export function toggleReader(tabId: number): Promise<boolean> {
  return navigator.locks.request(`broadsheet tab ${tabId}`, async () => {
    try {
      // All in one call: each takes its time to reach a page that is busy. What is there already stays.
      await onceGranted(() => run(tabId, [...reader, 'toggle.js']));
      return true;
    } catch {
      return toggleInOwnPage(tabId).catch(() => false);
    }
  }) as Promise<boolean>;
}

/**
 * Opens the reader in a tab with what is selected there alone; where it is open, it stays as it is.
 *
 * @returns false on pages where the browser lets no extension in.
 */
export async function readSelection(tabId: number): Promise<boolean> {
  try {
    await onceGranted(() => run(tabId, reader));
    await browser.scripting.executeScript({ target: { tabId }, func: readSelectionInPage });
    return true;
  } catch {
    return false;
  }
}

/** Puts the closed reader into a page, where it is not there yet; while the page is still being sent. */
export async function loadReader(tabId: number): Promise<void> {
  await run(tabId, reader, true);
}

async function run(tabId: number, files: string[], injectImmediately = false): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately });
}
