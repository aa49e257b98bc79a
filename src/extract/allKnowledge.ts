import { readabilityVote } from './find/readabilityVote.ts';
import type { Knowledge } from './Knowledge.ts';
import { knownData } from './knownData.ts';
import { browserSanitiser } from './seal/browserSanitiser.ts';
import { purify } from './seal/purify.ts';
import { decisions } from './site/decisions.ts';

/** Everything an extraction needs, bundled: where the size of the script does not matter. */
export const allKnowledge: Knowledge = {
  ...knownData,
  secondVote: readabilityVote,
  decisions,
  sanitise: browserSanitiser(knownData.allowed) ?? purify,
};
