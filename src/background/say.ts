import { keepFailure } from '../messages/failureStore.ts';
import { browser } from '../platform/browser.ts';
import { translate } from '../platform/translate.ts';
import { matchesPattern, type SitePattern } from '../sites/SitePattern.ts';

/**
 * Says that this page cannot be read. The popup explains best; where the browser does not let us
 * open it, the button has a mark and the explanation as its title, until the tab goes elsewhere.
 */
export async function sayRestricted(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '–' });
  await browser.action.setTitle({ tabId, title: translate('action_restricted') });
  await tryPopup();
}

/** Marks the button, also where the storage is what failed; the popup says what, and takes the mark away. */
export async function sayFailed(error: unknown): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: '!' }),
    keepFailure(error instanceof Error ? error.message : String(error)),
  ]);
}

/**
 * Shows in the popup that the site of the page in front is listed now. Chrome closes the popup over
 * its question about the access, and whoever said yes would see nothing happen.
 */
export async function sayListed(listed: readonly SitePattern[]): Promise<void> {
  if (listed.length === 0) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const isInFront = listed.some((pattern) => matchesPattern(pattern, tab?.url ?? ''));
  const popups = await browser.runtime.getContexts({ contextTypes: ['POPUP'] });
  if (isInFront && popups.length === 0) await tryPopup();
}

/** Refused by Chrome before 127, where the popup is off, and where the browser wants a click for it. */
async function tryPopup(): Promise<void> {
  await browser.action.openPopup().catch(() => undefined);
}
