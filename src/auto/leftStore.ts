import * as v from 'valibot';
import type { Left } from '../messages/AutoPage.ts';
import { browser } from '../platform/browser.ts';

/** Entries of one tab's history; of more, the oldest are forgotten. */
const most = 50;

const LeftSchema = v.fallback(v.array(v.tuple([v.string(), v.picklist(['open', 'closed'])])), []);

/** Remembers, until the browser is closed, how a person left an entry of a tab's history. */
export function keepLeft(tabId: number, entry: string, left: Left): Promise<void> {
  return change(tabId, (kept) => [...kept.filter(([other]) => other !== entry), [entry, left]]);
}

/**
 * How a person left an entry to which the tab comes back. A page that is loaded otherwise starts
 * again: what was known of it is forgotten.
 */
export async function takeLeft(
  tabId: number,
  entry: string,
  comingBack: boolean,
): Promise<Left | null> {
  const found = (await read(tabId)).find(([other]) => other === entry);
  if (!found) return null;
  if (comingBack) return found[1];
  await change(tabId, (kept) => kept.filter(([other]) => other !== entry));
  return null;
}

/** Forgets a tab that was closed. */
export function forgetLeft(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}

type Kept = v.InferOutput<typeof LeftSchema>;

function keyOf(tabId: number): string {
  return `left:${tabId}`;
}

async function read(tabId: number): Promise<Kept> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return v.parse(LeftSchema, stored[keyOf(tabId)]);
}

function change(tabId: number, changed: (kept: Kept) => Kept): Promise<void> {
  return navigator.locks.request(keyOf(tabId), async () => {
    const kept = changed(await read(tabId)).slice(-most);
    await browser.storage.session.set({ [keyOf(tabId)]: kept });
  }) as Promise<void>;
}
