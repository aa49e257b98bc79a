import type { Found } from '../find/Found.ts';
import type { PageCopy } from '../page/PageCopy.ts';

/** What a rule may look at. It must not change it. */
export interface Cleaning extends Found {
  page: PageCopy;
}

/** Finds one kind of clutter. It never removes: the runner protects, removes and records. */
export interface Rule {
  /** = file name = fixture name. */
  id: string;
  /** Why this does not belong to the article, as one plain English sentence. */
  reason: string;
  find(cleaning: Cleaning): Iterable<Element>;
}
