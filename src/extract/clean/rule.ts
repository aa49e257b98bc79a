import type { Found } from '../find/Found.ts';
import type { PageCopy } from '../page/PageCopy.ts';
import type { WordLists } from '../words/Words.ts';
import type { Story } from './Story.ts';

/** What the page says about itself, for rules that find it said twice. */
export interface Facts {
  title: string;
  byline: string | null;
  siteName: string | null;
  /** Category or kicker. */
  section: string | null;
}

/** What a rule may look at. It must not change it. */
export interface Cleaning extends Found {
  page: PageCopy;
  facts: Facts;
  words: WordLists;
  /** The article's lines, without what earlier rules took. */
  readonly story: Story;
}

/** Finds one kind of clutter. It never removes: the runner protects, removes and records. */
export interface Rule {
  /**
   * In kebab case; also the name of the rule's file and of its fixture in `tests/rules/`, and the key
   * of its reason in `words/reasons.ts`.
   */
  id: string;
  /**
   * Set where the evidence is stronger than the protections: what the rule finds stands outside the
   * text by its structure, so that it may hold prose, pictures or headings of its own.
   */
  isOutside?: true;
  /** Set where the rule only passes on how the lines were judged: what was clearly rejected may go. */
  isVerdict?: true;
  find(cleaning: Cleaning): Iterable<Element>;
}
