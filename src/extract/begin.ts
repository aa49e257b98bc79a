import { budget } from './budget.ts';
import { type Seen, seePage } from './find/survey/seePage.ts';
import { type Metadata, readMetadata } from './metadata/index.ts';
import { copyPageWithin } from './page/copyPage.ts';
import type { PageCopy } from './page/PageCopy.ts';

/** The part of an extraction that takes nothing but the page. Good for one extraction, which takes it apart. */
export interface Begun {
  page: PageCopy;
  metadata: Metadata;
  /** Absent where it was not looked at, as where somebody chose what is read. */
  seen?: Seen | null;
  /** How long it took. */
  milliseconds: number;
}

/**
 * Begins an extraction while what else it takes is still on its way.
 *
 * @param url the page's address, that relative links start from.
 * @returns null where the page is larger than `budget.ts` allows.
 */
export function begin(document: Document, url: string): Begun | null {
  const start = performance.now();
  const page = copyPageWithin(document, url, budget);
  if (!page) return null;
  const metadata = readMetadata(page);
  return { page, metadata, seen: seePage(page), milliseconds: performance.now() - start };
}
