import type { Menus } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import { translate } from '../platform/translate.ts';
import { readSettings } from '../settings/store.ts';
import { inTurn } from './inTurn.ts';

/** Puts our entries into the menu of a right click, or takes them out, as the settings say. */
export const applyContextMenu = inTurn(async () => {
  const { preferences } = await readSettings();
  await browser.contextMenus.removeAll();
  if (!preferences.contextMenu) return;
  for (const entry of entries()) browser.contextMenus.create(entry);
});

export const readLinkEntry = 'read-link';

function entries(): Menus.CreateCreatePropertiesType[] {
  const web = ['http://*/*', 'https://*/*'];
  return [
    {
      id: 'read-page',
      title: translate('menu_page'),
      contexts: ['page', 'selection'],
      documentUrlPatterns: [...web, 'file:///*'],
    },
    {
      id: readLinkEntry,
      title: translate('menu_link'),
      contexts: ['link'],
      targetUrlPatterns: web,
    },
  ];
}
