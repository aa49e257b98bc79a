import { browser } from '../platform/browser.ts';

const key = 'failure';

/** Keeps what failed in the background, where there is nothing to say it in, for the popup to say. */
export function keepFailure(cause: string): Promise<void> {
  return browser.storage.session.set({ [key]: cause });
}

/** @returns null where nothing failed since the popup was last open. */
export async function takeFailure(): Promise<string | null> {
  const { [key]: cause } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return typeof cause === 'string' ? cause : null;
}
