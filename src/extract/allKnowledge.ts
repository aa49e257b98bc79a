import { learnt } from './find/learnt.ts';
import type { Knowledge } from './Knowledge.ts';
import { words } from './words.ts';

/** All that was listed and learnt. */
export const allKnowledge: Knowledge = { words, model: learnt };
