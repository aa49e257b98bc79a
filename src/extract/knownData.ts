import { learnt } from './find/learnt.ts';
import type { KnownData } from './Knowledge.ts';
import { allAllowed } from './seal/allAllowed.ts';
import { allCaptionSigns } from './seal/allCaptionSigns.ts';
import { allPlayers } from './seal/allPlayers.ts';
import { allWords } from './words/allWords.ts';

/** The data of an extraction, bundled: for the background, which sends it to pages, and for `index.ts`. */
export const knownData: KnownData = {
  words: allWords,
  allowed: allAllowed,
  model: learnt,
  players: allPlayers,
  captionSigns: allCaptionSigns,
};
