import { holds } from '../dom/holds.ts';
import { accept } from './accept.ts';
import { elsewhere } from './elsewhere.ts';
import { isLabel, isPlain, pressed } from './isPlain.ts';
import type { Block } from './survey/Block.ts';
import type { Survey } from './survey/Survey.ts';
import { tagBit } from './survey/tagBits.ts';
import { clear, doubtful, threshold } from './threshold.ts';

/** What stands in these is somebody else's, or says something else than the whole. */
const apart = elsewhere | tagBit.figure | tagBit.quote | tagBit.table;

const isText = ({ isProse, box }: Block): boolean =>
  isProse &&
  isPlain(box) &&
  !isLabel(box) &&
  (box.inside & apart) === 0 &&
  !holds(box.element, pressed);

/** Fewer made alike may be a notice; reviews and answers are many. */
const fewest = 3;

/** Those of which several are made alike, by their own box and the one around. */
function manyAlike(blocks: readonly Block[]): Block[] {
  const kinds = blocks.map(({ box }) => `${box.parent?.kind} ${box.kind}`);
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return blocks.filter((_, at) => (counts.get(kinds[at] ?? '') ?? 0) >= fewest);
}

/**
 * How likely each block is once paragraphs in doubt, of which several alike stand between lines of the
 * article, count as its own, links and all; of a list, the short items with the long ones. On pages
 * that the scorer did not know, of 58 such paragraphs 55 were the article's. Takes and gives numbers by
 * block number.
 */
export function withParagraphs({ blocks }: Survey, likely: readonly number[]): readonly number[] {
  const first = likely.findIndex((own) => own >= clear);
  const last = likely.findLastIndex((own) => own >= threshold);
  if (first < 0) return likely;
  const inDoubt = blocks.slice(first, last).filter(({ index }) => {
    const own = likely[index] ?? 0;
    return own >= doubtful && own < threshold;
  });
  const found = new Set(manyAlike(inDoubt.filter(isText)));
  const lists = new Set([...found].map(({ box }) => box.tag === 'li' && box.parent));
  const isItem = ({ box }: Block) => box.tag === 'li' && lists.has(box.parent ?? false);
  return accept(
    likely,
    inDoubt.filter((block) => isItem(block) || found.has(block)),
  );
}
