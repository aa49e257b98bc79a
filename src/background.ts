import type { Events } from 'webextension-polyfill';
import { forgetLeft } from './auto/leftStore.ts';
import { answerListed } from './background/answerListed.ts';
import { answerPages } from './background/answerPages.ts';
import { answerReader } from './background/answerReader.ts';
import {
  applyContextMenu,
  readLinkEntry,
  readSelectionEntry,
} from './background/applyContextMenu.ts';
import { applyToolbar } from './background/applyToolbar.ts';
import { exchangeSoon } from './background/exchangeSoon.ts';
import { readLink } from './background/readLink.ts';
import { sayFailed, sayListed, sayRestricted } from './background/say.ts';
import { showWelcome } from './background/showWelcome.ts';
import english from './locales/en.json';
import { readSelection, toggleReader } from './messages/toggleReader.ts';
import { forgetUnwanted } from './places/placeStore.ts';
import { browser } from './platform/browser.ts';
import { keepSpare } from './platform/spareMessage.ts';
import { exchangeItems } from './settings/itemStore.ts';
import { watchItems, watchSync } from './settings/watchStore.ts';
import { settlePending } from './sites/listing.ts';
import { registerListed } from './sites/registrationStore.ts';

keepSpare(english);

// The background's entry. The browser stops it when it is idle and starts it again for an event, so
// every listener is added synchronously, and no state is kept in variables.

/** Opens the reader in a tab, or says at the toolbar button that the browser lets no extension in. */
async function openIn(tabId: number | undefined, open = toggleReader): Promise<void> {
  if (tabId === undefined) return;
  if (!(await open(tabId))) await sayRestricted(tabId);
}

async function applySettings(): Promise<void> {
  await Promise.all([applyToolbar(), applyContextMenu(), registerListed()]);
}

async function start(): Promise<void> {
  await exchangeItems();
  await applySettings();
}

/** @param keys of the stored items that changed, here or in another browser. */
async function onItems(keys: string[]): Promise<void> {
  if (keys.includes('preferences')) {
    await Promise.all([applyToolbar(), applyContextMenu(), forgetUnwanted()]);
  }
  if (keys.some((key) => key === 'look' || key.startsWith('site:'))) await registerListed();
}

/** The person has given access to a site: what waited for it is listed. */
async function onAccess(): Promise<void> {
  const listed = await settlePending();
  await registerListed();
  await sayListed(listed);
}

/** Marks the toolbar button. If that fails too, there is no place left to report to. */
function fail(error: unknown): void {
  void sayFailed(error).catch(() => undefined);
}

/** Adds a listener whose failure is reported by `fail`. */
function on<Args extends unknown[]>(
  event: Events.Event<(...args: Args) => void>,
  work: (...args: Args) => Promise<unknown>,
): void {
  event.addListener((...args) => void work(...args).catch(fail));
}

on(browser.action.onClicked, (tab) => openIn(tab.id));
on(browser.commands.onCommand, async (command, tab) => {
  if (command === 'toggle-reader') await openIn(tab?.id);
});
on(browser.contextMenus.onClicked, ({ menuItemId, linkUrl }, tab) => {
  if (menuItemId === readLinkEntry && linkUrl) return readLink(linkUrl, tab?.id);
  return openIn(tab?.id, menuItemId === readSelectionEntry ? readSelection : toggleReader);
});
on(browser.tabs.onRemoved, forgetLeft);
on(browser.permissions.onAdded, onAccess);
on(browser.permissions.onRemoved, registerListed);
on(browser.runtime.onInstalled, async ({ reason }) => {
  // Where there is no window for the first page, all else is set up.
  await Promise.all([start(), showWelcome(reason)]);
});
on(browser.runtime.onStartup, start);
answerPages();
answerListed();
answerReader();

const always = new AbortController().signal;
watchItems((keys) => {
  void onItems(keys).catch(fail);
  exchangeSoon(fail);
}, always);
watchSync(() => void exchangeItems().catch(fail), always);
