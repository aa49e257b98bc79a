import type { Box } from './survey/Block.ts';
import type { Survey } from './survey/Survey.ts';

/** Below this, a line is clearly not the article's: far from the threshold, which spares the doubtful. */
const clearly = 0.2;

/** The lines below `root` that were judged to be clearly not the article's. */
export function rejectedLines(
  root: Box,
  { blocks }: Survey,
  likely: readonly number[],
): Set<Element> {
  const inside = blocks.slice(root.from, root.to);
  const rejected = inside.filter(({ index }) => (likely[index] ?? 0) < clearly);
  return new Set(rejected.map(({ box }) => box.element));
}
