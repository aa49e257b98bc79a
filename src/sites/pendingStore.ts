import * as v from 'valibot';
import { browser } from '../platform/browser.ts';
import { formatPattern } from './formatPattern.ts';
import { parsePattern, type SitePattern } from './SitePattern.ts';

const key = 'pendingListing';
const PendingSchema = v.fallback(v.array(v.string()), []);

/**
 * Remembers what is to be listed once the browser gives access. In Chrome the question closes the
 * popup, so the answer arrives in the background, which finds here what it was about.
 */
export async function setPending(patterns: SitePattern[]): Promise<void> {
  await browser.storage.session.set({ [key]: patterns.map(formatPattern) });
}

/** What waits for the answer; whoever takes it settles it, or puts it back. */
export async function takePending(): Promise<SitePattern[]> {
  const stored = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return v.parse(PendingSchema, stored[key]).flatMap((text) => parsePattern(text) ?? []);
}
