import { browser } from '../platform/browser.ts';
import { translate } from '../platform/translate.ts';

/**
 * Says that this page cannot be read. The popup explains best; where the browser does not let us
 * open it, the button has a mark and the explanation as its title, until the tab goes elsewhere.
 */
export async function sayRestricted(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '–' });
  await browser.action.setTitle({ tabId, title: translate('action_restricted') });
  await browser.action.openPopup();
}

/** Says at the button that something failed which has no page to say it in. */
export async function sayFailed(error: unknown): Promise<void> {
  const cause = error instanceof Error ? error.message : String(error);
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setTitle({ title: translate('action_failed', cause) });
}
