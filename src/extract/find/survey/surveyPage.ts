import type { PageCopy } from '../../page/PageCopy.ts';
import type { Clock } from '../../time/Clock.ts';
import type { SecondVote } from '../SecondVote.ts';
import { passesOver } from '../vote/vote.ts';
import type { Block, Box } from './Block.ts';
import { squeeze } from './claims.ts';
import type { Survey, Template } from './Survey.ts';
import { seePage } from './seePage.ts';
import { tagBitsOf } from './tagBits.ts';

/** Share of the likely text that makes a box a wrapper around the article, not a part of it. */
const most = 0.6;

function addUp(boxes: readonly Box[], blocks: readonly Block[]): void {
  for (const box of boxes) box.images = box.ownImages;
  for (const { box, chars, linkChars, isProse, isKept } of blocks) {
    box.chars += chars;
    box.linkChars += linkChars;
    if (isProse) box.proseChars += chars;
    if (isKept) box.keptChars += chars;
  }
  for (let at = boxes.length - 1; at > 0; at -= 1) {
    const box = boxes[at];
    if (!box?.parent) continue;
    box.parent.chars += box.chars;
    box.parent.linkChars += box.linkChars;
    box.parent.proseChars += box.proseChars;
    box.parent.keptChars += box.keptChars;
    box.parent.images += box.images;
  }
}

/** Marks the wrappers and hands down what the boxes inside them are called. Outer boxes come first. */
function handDown(boxes: readonly Box[], weigh: (box: Box) => number): Box | undefined {
  const whole = boxes[0] ? weigh(boxes[0]) : 0;
  let core = boxes[0];
  for (const box of boxes) {
    const { parent } = box;
    box.isWrapper =
      (!parent || parent.isWrapper) && box.to - box.from > 1 && weigh(box) >= most * whole;
    if (box.isWrapper) core = box;
    else {
      box.calledAround = box.called | (parent?.calledAround ?? 0);
      box.inside = tagBitsOf(box.tag) | (parent?.inside ?? 0);
    }
  }
  return core;
}

function branchOf(box: Box): Box {
  let branch = box;
  while (branch.parent && !branch.parent.isWrapper) branch = branch.parent;
  return branch;
}

function templatesOf(blocks: readonly Block[]): Template[] {
  const known = new Map<string, Template>();
  return blocks.map(({ box, chars, linkChars, isProse, isKept }) => {
    const key = `${box.kind} ${box.parent?.kind} ${box.parent?.parent?.kind}`;
    const template = known.get(key) ?? {
      count: 0,
      chars: 0,
      linkChars: 0,
      proseChars: 0,
      keptChars: 0,
    };
    known.set(key, template);
    template.count += 1;
    template.chars += chars;
    template.linkChars += linkChars;
    if (isProse) template.proseChars += chars;
    if (isKept) template.keptChars += chars;
    return template;
  });
}

/** Running text that an article says twice in one place, as a refrain, is no repeat. */
function repeatsOf(blocks: readonly Block[]): { repeats: number[]; repeatsBefore: number[] } {
  const places = new Map<string, Set<unknown>>();
  const placesOf = ({ text }: Block) => places.get(text.slice(0, 200));
  const repeatsBefore = blocks.map((block) => {
    const known = placesOf(block) ?? new Set();
    places.set(block.text.slice(0, 200), known);
    const place = block.isProse ? block.box.parent : block;
    const before = known.has(place) ? known.size - 1 : known.size;
    known.add(place);
    return before;
  });
  return { repeatsBefore, repeats: blocks.map((block) => placesOf(block)?.size ?? 1) };
}

/** For every block, how many blocks ago one fitted; 999 where none did. */
function since(blocks: readonly Block[], fits: (block: Block) => boolean): number[] {
  let last = -999;
  return blocks.map((block, index) => {
    const distance = Math.min(999, index - last);
    if (fits(block)) last = index;
    return distance;
  });
}

/** Characters; a longer text is no heading and no label. */
const longestLabel = 80;

function headingsOf(blocks: readonly Block[]): (Block | undefined)[] {
  let heading: Block | undefined;
  return blocks.map((block) => {
    const before = heading;
    const isHeading = /^h[1-6]$/.test(block.box.tag);
    if (isHeading || (block.chars <= longestLabel && block.stops === 0 && block.links === 0)) {
      heading = block;
    }
    return before;
  });
}

/** Characters; enough to tell two texts apart. */
const squeezedLength = 160;

const until = (blocks: readonly Block[], fits: (block: Block) => boolean): number[] =>
  since([...blocks].reverse(), fits).reverse();

/**
 * Looks at every block of the page once, and at what the page says about itself.
 *
 * @param seen what `seePage` sees, where it was looked at before.
 * @returns null where the page has no text at all.
 */
export function surveyPage(
  page: PageCopy,
  secondVote: SecondVote,
  clock?: Clock,
  seen = seePage(page),
): Survey | null {
  if (!seen) return null;
  const { boxes, blocks, claims, title, own } = seen;
  const boxOf = new Map(boxes.map((box) => [box.element, box]));
  const isEnough = own.isClear || clock?.isOver;
  const second = isEnough ? null : secondVote(page.document, boxes, boxOf);
  const isBetter = second && !(own.isSound && passesOver(second, blocks, title));
  const votes = isBetter ? second : own.votes;
  for (const block of blocks) block.isKept = votes[block.box.index] === 1;
  addUp(boxes, blocks);
  const [whole] = boxes;
  const keptChars = whole?.keptChars ?? 0;
  const core = handDown(boxes, (box) => (keptChars > 0 ? box.keptChars : box.proseChars));
  if (!whole || !core || blocks.length === 0) return null;
  const isKept = (block: Block) => block.isKept;
  const isProse = (block: Block) => block.isProse;
  return {
    boxes,
    blocks,
    votes,
    boxOf,
    core,
    branches: blocks.map(({ box }) => branchOf(box)),
    templates: templatesOf(blocks),
    ...repeatsOf(blocks),
    keptBefore: since(blocks, isKept),
    keptAfter: until(blocks, isKept),
    proseBefore: since(blocks, isProse),
    proseAfter: until(blocks, isProse),
    chars: whole.chars,
    keptChars,
    claims,
    headings: headingsOf(blocks),
    title,
    squeezed: blocks.map(({ text }) => squeeze(text.slice(0, squeezedLength))),
  };
}
