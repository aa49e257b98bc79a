import type { Box } from './survey/Block.ts';
import type { Survey } from './survey/Survey.ts';

/** Half a table or half a list says something else than the whole. */
const wholes = new Set(['table', 'ul', 'ol', 'dl']);

/** The innermost table or list around a block; not one that holds most of the article (layout). */
function wholeAround(box: Box): Box | null {
  let up: Box | null = box;
  while (up && !up.isWrapper && !wholes.has(up.tag)) up = up.parent;
  return up && !up.isWrapper ? up : null;
}

/** Gives the cells of a table, and the items of a list, one likelihood: their mean, long ones first. */
export function judgeTogether({ blocks }: Survey, likely: readonly number[]): number[] {
  const groups = new Map<Box, { sum: number; weight: number }>();
  const wholeOf = blocks.map(({ index, box, chars }) => {
    const whole = wholeAround(box);
    if (!whole) return undefined;
    const group = groups.get(whole) ?? { sum: 0, weight: 0 };
    const weight = Math.sqrt(chars);
    group.sum += weight * (likely[index] ?? 0);
    group.weight += weight;
    groups.set(whole, group);
    return group;
  });
  return likely.map((own, index) => {
    const group = wholeOf[index];
    return group ? group.sum / group.weight : own;
  });
}
