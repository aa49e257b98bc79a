import type { WordLists } from './clean/words/Words.ts';
import type { Model } from './find/Model.ts';

/** What the extraction knows beside its code: data of some size, which it is given. */
export interface Knowledge {
  words: WordLists;
  model: Model;
}
