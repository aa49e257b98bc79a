import { browser } from '../platform/browser.ts';
import { readSettings } from '../settings/store.ts';
import { placeIn, readPlaces, withPlace } from './Places.ts';

/** No key of a setting: it stays on this machine, and is in no settings file. */
const key = 'places';

/** One after the other, each on what is wanted by then: no place is kept once all were forgotten. */
const underLock = (work: (isWanted: boolean) => Promise<void>): Promise<void> =>
  navigator.locks.request('broadsheet places', async () => work(await isWanted()));

/** Where somebody left an article; null where that is not known, or not to be remembered. */
export async function readPlace(url: string): Promise<number | null> {
  if (!(await isWanted())) return null;
  return placeIn(await read(), await keyOf(url));
}

/** @param share how much of the text was read, 0 to 1; null forgets the article. */
export async function keepPlace(url: string, share: number | null): Promise<void> {
  const article = await keyOf(url);
  await underLock(async (isWanted) => {
    if (!isWanted) return;
    const places = withPlace(await read(), article, share, Date.now());
    await browser.storage.local.set({ [key]: places });
  });
}

/** Forgets all places where somebody does not want them remembered. */
export function forgetUnwanted(): Promise<void> {
  return underLock(async (isWanted) => {
    if (!isWanted) await browser.storage.local.remove(key);
  });
}

async function read() {
  return readPlaces((await browser.storage.local.get(key))[key]);
}

async function isWanted(): Promise<boolean> {
  return (await readSettings()).preferences.rememberPlace;
}

/** A fingerprint of the address: the storage is to be no list of what somebody reads. */
async function keyOf(url: string): Promise<string> {
  const [address = ''] = url.split('#');
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  return [...new Uint8Array(hash).slice(0, 12)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
