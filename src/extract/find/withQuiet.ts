import { holds } from '../dom/holds.ts';
import { accept } from './accept.ts';
import { isLabel, isPlain, looking, pressed } from './isPlain.ts';
import type { Block, Box } from './survey/Block.ts';
import type { Survey } from './survey/Survey.ts';
import { clear, doubtful, threshold } from './threshold.ts';

/** Characters. */
const longestByline = 80;

/** What leads elsewhere, is pressed, filled in or looked at: whatever asks for something has it. */
const asking = `a:not(:has(> time:only-child)), [role="button"], ${pressed}, ${looking}`;

/** The outermost box below `root` that holds nothing but blocks of this run. */
function around({ box }: Block, from: number, to: number, root: Box): Box {
  let outer = box;
  for (let up = box.parent; up && up !== root && up.from >= from && up.to <= to; up = up.parent)
    outer = up;
  return outer;
}

const isQuiet = (box: Box): boolean => isPlain(box) && !holds(box.element, asking);

const isWorded = ({ text }: Block): boolean => /\p{L}/u.test(text);

/** The blocks after the last one of the article that go on where it stands: what its heading is over, above all. */
function* goingOn(root: Box, { blocks }: Survey, likely: readonly number[], last: number) {
  const end = blocks[last]?.box;
  const isHeading = /^h\d$/.test(end?.tag ?? '');
  // Behind a list or a quotation the text goes on as behind a paragraph.
  const isInside = /^(?:[ou]l|blockquote)$/.test(end?.parent?.tag ?? '');
  const place = isInside ? end?.parent?.parent : end?.parent;
  for (let at = last + 1; at < root.to; ) {
    const block = blocks[at] as Block;
    const box = around(block, last + 1, root.to, root);
    const isLikely = likely.slice(box.from, box.to).some((own) => own >= doubtful);
    // A paragraph beside the last one goes on with it, and links in it are its own.
    const isText = isLikely && block.isProse && box === block.box && isPlain(box);
    if (box.parent !== place || !(isText || isQuiet(box)) || isLabel(box)) return;
    if (isHeading || (isLikely && (isText || (likely[last] ?? 0) >= clear))) {
      yield* blocks.slice(box.from, box.to);
    }
    at = box.to;
  }
}

/** The blocks between two neighbours of the article that go on with it. */
function between(root: Box, survey: Survey, last: number, next: number): readonly Block[] {
  const { blocks, claims, squeezed } = survey;
  const run = blocks.slice(last + 1, next);
  const boxes = run.map((block) => around(block, last + 1, next, root));
  if (![...new Set(boxes)].every(isQuiet) || !run.some(isWorded)) return [];
  const isByline = ({ index, chars }: Block) =>
    chars <= longestByline && claims.authors.some((name) => squeezed[index]?.includes(name));
  // What a list is under may well be called its label.
  const isItem = blocks[next]?.box.tag === 'li';
  return run.filter((block, at) => (isItem || !isLabel(boxes[at] as Box)) && !isByline(block));
}

/** The block before the box that the text begins with, if that has a name first: "Key takeaways". */
function beforeName({ blocks }: Survey, first: number, last: number): number {
  const box = blocks[first - 1]?.box.parent;
  return box && box.to > first && box.to <= last ? box.from - 1 : first;
}

/**
 * How likely each block is once what stands between the article's lines and asks for nothing counts
 * as its own: a note, the bubbles of a conversation, the label over a tip. What is not the article's
 * wants to be pressed, or is looked at with a picture. On the benchmarks, what so stands there that
 * the scorer rejects is the article's, but for labels of advertisements and of tools, which rules
 * know. Takes and gives numbers by block number.
 */
export function withQuiet(root: Box, survey: Survey, likely: readonly number[]): number[] {
  const own = likely.slice(0, root.to);
  const accepted = own.flatMap((one, at) => (one >= threshold && at >= root.from ? [at] : []));
  // The text begins with the first clear line, where there is any, and ends with the last or a sentence.
  const isClear = (at: number) => (own[at] ?? 0) >= clear;
  const isEnd = (at: number) => isClear(at) || (survey.blocks[at]?.stops ?? 0) > 0;
  const start = Math.max(0, accepted.findIndex(isClear));
  const text = accepted.slice(start, accepted.findLastIndex(isEnd) + 1);
  const found = text.flatMap((at, place) =>
    between(root, survey, text[place - 1] ?? beforeName(survey, at, text.at(-1) ?? at), at),
  );
  found.push(...goingOn(root, survey, likely, accepted.at(-1) ?? -1));
  return accept(likely, found);
}
