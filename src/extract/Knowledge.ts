import type { Model } from './find/Model.ts';
import type { SecondVote } from './find/SecondVote.ts';
import type { Allowed } from './seal/Allowed.ts';
import type { CaptionSigns } from './seal/CaptionSigns.ts';
import type { Players } from './seal/Players.ts';
import type { SealWith } from './seal/SealWith.ts';
import type { Decisions } from './site/decisions.ts';
import type { WordLists } from './words/Words.ts';

/**
 * The data that the extraction works with. It is passed in and not imported, so that the scripts of a
 * page need not carry it: they get it from the background as part of a message.
 */
export interface KnownData {
  words: WordLists;
  /** The trained block scorer. */
  model: Model;
  players: Players;
  captionSigns: CaptionSigns;
  allowed: Allowed;
}

/** Everything that is passed in to an extraction: its data, and code that few pages need. */
export interface Knowledge extends KnownData, SealWith {
  /** Asked where the extraction's own vote on the article's boxes is not clear. */
  secondVote: SecondVote;
  /** Applies site rules and choices of the person; null where there are none. */
  decisions: Decisions | null;
}
