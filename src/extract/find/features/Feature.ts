import type { Block } from '../survey/Block.ts';
import type { Survey } from '../survey/Survey.ts';

/** One thing to know about a block, as a number; yes is 1. */
export type Feature = (block: Block, survey: Survey) => number;

export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

export const yes = (fact: boolean): number => (fact ? 1 : 0);
