import { browser } from '../platform/browser.ts';

/** The key as the browser writes it ("Alt+R"); empty where none is set, as when another extension has it. */
export async function readShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'toggle-reader')?.shortcut ?? '';
}

/**
 * Shows the browser's own page for extension keys.
 *
 * @returns false where the browser has no page that an extension may open.
 */
export async function changeShortcut(): Promise<boolean> {
  // Firefox has the function since 137, Chrome does not have it.
  const { openShortcutSettings } = browser.commands as Partial<typeof browser.commands>;
  if (openShortcutSettings) {
    await openShortcutSettings.call(browser.commands);
    return true;
  }
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return false;
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return true;
}
