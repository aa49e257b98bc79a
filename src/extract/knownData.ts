import { learnt } from './find/learnt.ts';
import type { KnownData } from './Knowledge.ts';
import { words } from './words.ts';

/** All that was listed and learnt. */
export const knownData: KnownData = { words, model: learnt };
