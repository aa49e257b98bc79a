import * as v from 'valibot';
import { browser } from '../platform/browser.ts';
import { formatPattern } from './formatPattern.ts';
import { parsePattern, type SitePattern } from './SitePattern.ts';

const key = 'pendingListing';
const lines = v.fallback(v.array(v.string()), []);
const PendingSchema = v.fallback(v.object({ list: lines, drop: lines }), { list: [], drop: [] });

/** What is to become of the list once the browser gives access. */
export interface Pending {
  list: SitePattern[];
  /** Lines that leave out what is listed now, and go with it. */
  drop: SitePattern[];
}

const readLines = (texts: string[]) => texts.flatMap((text) => parsePattern(text) ?? []);

/**
 * Remembers what waits for the browser's answer. In Chrome the question closes the popup, so the
 * answer arrives in the background, which finds here what it was about.
 */
export async function setPending({ list, drop }: Pending): Promise<void> {
  const stored = { list: list.map(formatPattern), drop: drop.map(formatPattern) };
  await browser.storage.session.set({ [key]: stored });
}

/** What waits for the answer; whoever takes it settles it, or puts it back. */
export async function takePending(): Promise<Pending> {
  const stored = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  const { list, drop } = v.parse(PendingSchema, stored[key]);
  return { list: readLines(list), drop: readLines(drop) };
}
