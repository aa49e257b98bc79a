import type { Model } from './find/Model.ts';
import type { SecondVote } from './find/SecondVote.ts';
import type { Sanitise } from './seal/Sanitise.ts';
import type { WordLists } from './words/Words.ts';

/** Data of some size, which the extraction is given. */
export interface KnownData {
  words: WordLists;
  model: Model;
}

/** What the extraction knows beside its own code. */
export interface Knowledge extends KnownData {
  /** Code of some size, which few pages need. */
  secondVote: SecondVote;
  /** The browser's own, or code of some size where it has none. */
  sanitise: Sanitise;
}
