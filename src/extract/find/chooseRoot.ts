import { likelyChars } from './likelyChars.ts';
import type { Box } from './survey/Block.ts';
import type { Survey } from './survey/Survey.ts';

/** Share of the article's likely text that may stay outside, where a lot of clutter does so too. */
const strayShare = 0.005;

/** Characters; more than a line or two is no stray line, however long the rest is. */
const strayChars = 300;

/**
 * The smallest box that holds the article: from the page's body inwards as long as one box inside
 * holds all likely text but for a stray line.
 *
 * @returns null where nothing on the page is likely.
 */
export function chooseRoot(survey: Survey, likely: readonly number[]): Box | null {
  const sums = likelyChars(survey, likely);
  let root = survey.boxes[0];
  const whole = root ? (sums.get(root) ?? 0) : 0;
  if (!root || whole === 0) return null;
  const stray = Math.min(strayShare * whole, strayChars);
  for (const box of survey.boxes) {
    // One paragraph is no place to look for the next in.
    const isInside = box.parent === root && box.to - box.from > 1;
    if (isInside && (sums.get(box) ?? 0) >= whole - stray) root = box;
  }
  return root;
}
