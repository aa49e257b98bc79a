import type { Block } from './survey/Block.ts';
import type { Survey } from './survey/Survey.ts';
import { clear, threshold } from './threshold.ts';

/**
 * A heading is judged by few words. Below this something speaks against it; from here up to the
 * threshold, of 50 headings before clear text on pages that the scorer did not know, 46 were the
 * article's.
 */
const doubtful = 0.25;

const isHeading = ({ box }: Block): boolean => /^h[1-6]$/.test(box.tag);
const isLink = ({ chars, linkChars }: Block): boolean => linkChars > chars / 2;

/**
 * How likely each block is once a doubtful heading goes with the text that it heads: where that is
 * clearly the article's, so is its heading. Takes and gives numbers by block number.
 */
export function withHeadings({ blocks }: Survey, likely: readonly number[]): number[] {
  const first = likely.findIndex((own) => own >= threshold);
  return likely.map((own, index) => {
    const block = blocks[index];
    if (own >= threshold || own < doubtful || index < first) return own;
    if (!block || !isHeading(block) || isLink(block)) return own;
    return (likely[index + 1] ?? 0) >= clear ? threshold : own;
  });
}
