import type { Block } from '../survey/Block.ts';
import type { Survey } from '../survey/Survey.ts';

/** One thing to know about a block, as a number; yes is 1. */
export type Feature = (block: Block, survey: Survey) => number;

/** The share of a part, 0 to 1; 0 where there is no whole. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** A fact as a number. */
export const yes = (fact: boolean): number => (fact ? 1 : 0);
