import { readabilityVote } from './find/readabilityVote.ts';
import type { Knowledge } from './Knowledge.ts';
import { knownData } from './knownData.ts';
import { browserSanitiser } from './seal/browserSanitiser.ts';
import { purify } from './seal/purify.ts';

/** All data, and all code. */
export const allKnowledge: Knowledge = {
  ...knownData,
  secondVote: readabilityVote,
  sanitise: browserSanitiser() ?? purify,
};
