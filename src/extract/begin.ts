import { type Seen, seePage } from './find/survey/seePage.ts';
import { copyPageWithin } from './page/copyPage.ts';
import type { PageCopy } from './page/PageCopy.ts';
import { budget } from './time/budget.ts';
import { startClock } from './time/Clock.ts';
import { pause, type Steps } from './time/Steps.ts';

/**
 * The part of an extraction that needs nothing but the page. Good for one extraction only, which
 * changes it.
 */
export interface Begun {
  page: PageCopy;
  /** The page's blocks and a first vote on them; null where it has no body, absent where nobody looked. */
  seen?: Seen | null;
  /** How long it took, pauses aside. */
  milliseconds: number;
}

/**
 * Begins an extraction while the data that it needs is still on its way.
 *
 * @param url the page's address, that relative links start from.
 * @returns null where the page is larger than `time/budget.ts` allows.
 */
export function* begin(document: Document, url: string): Steps<Begun | null> {
  let clock = startClock(budget.milliseconds);
  const page = copyPageWithin(document, url, budget);
  if (!page) return null;
  clock = yield* pause(clock);
  const seen = seePage(page);
  return { page, seen, milliseconds: budget.milliseconds - clock.left };
}
