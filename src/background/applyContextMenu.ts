import type { Menus } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import { translate } from '../platform/translate.ts';
import { inTurn } from '../settings/inTurn.ts';
import { readSettings } from '../settings/store.ts';

/** Adds our entries to the context menu, or removes them, as the settings say. */
export const applyContextMenu = inTurn(async () => {
  const { preferences } = await readSettings();
  await browser.contextMenus.removeAll();
  if (!preferences.contextMenu) return;
  for (const entry of entries()) browser.contextMenus.create(entry);
});

/** Ids of the entries that open something else than the page. */
export const readLinkEntry = 'read-link';
export const readSelectionEntry = 'read-selection';

/** At most one entry for each context: browsers move several entries of an extension into a submenu. */
function entries(): Menus.CreateCreatePropertiesType[] {
  const web = ['http://*/*', 'https://*/*'];
  const documentUrlPatterns = [...web, 'file:///*'];
  return [
    {
      id: 'read-page',
      title: translate('menu_page'),
      contexts: ['page'],
      documentUrlPatterns,
    },
    {
      id: readSelectionEntry,
      title: translate('menu_selection'),
      contexts: ['selection'],
      documentUrlPatterns,
    },
    {
      id: readLinkEntry,
      title: translate('menu_link'),
      contexts: ['link'],
      targetUrlPatterns: web,
    },
  ];
}
