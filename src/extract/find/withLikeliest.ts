import type { Survey } from './survey/Survey.ts';
import { doubtful, threshold } from './threshold.ts';

/** Characters of running text; fewer are a message, not an article. */
const fewest = 100;

/**
 * How likely each block is where none of the page is likely, as on a page of a few lines or one that is
 * built unlike all others: somebody asked for its text, and what is likeliest is the best there is.
 * Takes and gives numbers by block number.
 */
export function withLikeliest({ blocks }: Survey, likely: readonly number[]): readonly number[] {
  if (likely.some((own) => own >= threshold)) return likely;
  const prose = blocks.filter(({ index, isProse }) => isProse && (likely[index] ?? 0) >= doubtful);
  const chars = prose.reduce((sum, block) => sum + block.chars, 0);
  if (chars < fewest) return likely;
  return likely.map((own) => (own >= doubtful ? threshold : own));
}
