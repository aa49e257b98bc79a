import type { Block } from './survey/Block.ts';
import { threshold } from './threshold.ts';

/** How likely each block is once these count as the article's. Takes and gives numbers by block number. */
export function accept(likely: readonly number[], blocks: readonly Block[]): number[] {
  const all = [...likely];
  for (const { index } of blocks) all[index] = Math.max(threshold, likely[index] ?? 0);
  return all;
}
