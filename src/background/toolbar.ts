import { browser } from '../platform/browser.ts';
import { readSettings } from '../settings/store.ts';

/** Makes a click on the toolbar button do what the reader of the page chose. */
export async function applyToolbar(): Promise<void> {
  const { preferences } = await readSettings();
  const popup = preferences.toolbar === 'popup' ? 'popup.html' : '';
  await browser.action.setPopup({ popup });
}
