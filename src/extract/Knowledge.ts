import type { Model } from './find/Model.ts';
import type { SecondVote } from './find/SecondVote.ts';
import type { CaptionSigns } from './seal/CaptionSigns.ts';
import type { Players } from './seal/Players.ts';
import type { SealWith } from './seal/SealWith.ts';
import type { Decisions } from './site/decisions.ts';
import type { WordLists } from './words/Words.ts';

/** Data of some size, which the extraction is given. */
export interface KnownData {
  words: WordLists;
  model: Model;
  players: Players;
  captionSigns: CaptionSigns;
}

/** What the extraction knows beside its own code. */
export interface Knowledge extends KnownData, SealWith {
  /** Code of some size, which few pages need. */
  secondVote: SecondVote;
  /** The same; null where a site has no rules and nothing was chosen to be read. */
  decisions: Decisions | null;
}
