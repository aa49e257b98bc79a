import { browser } from '../platform/browser.ts';
import { toggleInPage } from './PageReader.ts';

/**
 * Opens or closes the reader in a tab. Presses that come quickly wait for each other.
 *
 * @returns false on pages where the browser lets no extension in.
 */
export function toggleReader(tabId: number): Promise<boolean> {
  return navigator.locks.request(`broadsheet tab ${tabId}`, async () => {
    try {
      const [frame] = await browser.scripting.executeScript({
        target: { tabId },
        func: toggleInPage,
      });
      if (frame?.result !== true) await putReader(tabId);
      return true;
    } catch {
      return false;
    }
  }) as Promise<boolean>;
}

/** Opens the reader where it is not in the page yet; else does nothing. */
export async function putReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
}
