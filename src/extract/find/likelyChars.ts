import type { Box } from './survey/Block.ts';
import type { Survey } from './survey/Survey.ts';
import { threshold } from './threshold.ts';

/** Likely text of every box, each character as heavy as its block is likely. */
export function likelyChars(
  { boxes, blocks }: Survey,
  likely: readonly number[],
): Map<Box, number> {
  const sums = new Map<Box, number>();
  for (const { index, box, chars } of blocks) {
    const own = likely[index] ?? 0;
    if (own >= threshold) sums.set(box, (sums.get(box) ?? 0) + own * chars);
  }
  for (const box of [...boxes].reverse()) {
    const { parent } = box;
    const sum = sums.get(box);
    if (parent && sum) sums.set(parent, (sums.get(parent) ?? 0) + sum);
  }
  return sums;
}
