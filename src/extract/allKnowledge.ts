import { readabilityVote } from './find/readabilityVote.ts';
import type { Knowledge } from './Knowledge.ts';
import { knownData } from './knownData.ts';

/** All data, and all code. */
export const allKnowledge: Knowledge = { ...knownData, secondVote: readabilityVote };
