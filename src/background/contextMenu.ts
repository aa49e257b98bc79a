import type { Menus } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import { translate } from '../platform/translate.ts';
import { readSettings } from '../settings/store.ts';

/** Puts our entries into the menu of a right click, or takes them out, as the settings say. */
export async function applyContextMenu(): Promise<void> {
  const { preferences } = await readSettings();
  await browser.contextMenus.removeAll();
  if (!preferences.contextMenu) return;
  for (const entry of entries()) browser.contextMenus.create(entry);
}

function entries(): Menus.CreateCreatePropertiesType[] {
  const documentUrlPatterns = ['http://*/*', 'https://*/*', 'file:///*'];
  return [
    { id: 'read-page', title: translate('menu_page'), contexts: ['page'], documentUrlPatterns },
  ];
}
