import { browser } from '../platform/browser.ts';
import { inTurn } from '../settings/inTurn.ts';
import { readSettings } from '../settings/store.ts';

/** Makes a click on the toolbar button do what the settings say: open the popup, or the reader. */
export const applyToolbar = inTurn(async () => {
  const { preferences } = await readSettings();
  const popup = preferences.toolbar === 'popup' ? 'popup.html' : '';
  await browser.action.setPopup({ popup });
});
