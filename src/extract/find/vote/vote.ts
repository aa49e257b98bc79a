// The method of Readability, over numbers instead of a tree of its own: points for text, names and links
// choose the article's boxes, then what is shady in them is struck out. Numbers and patterns in this
// folder are Readability's unless a comment says otherwise:
// https://github.com/mozilla/readability/blob/0.6.0/Readability.js

import type { Block, Box } from '../survey/Block.ts';
import { Ballot } from './Ballot.ts';
import { aroundParts, leaderOf, scoreBoxes } from './leading.ts';
import { tidy } from './tidy.ts';

/** Characters; where less was kept, the vote is repeated with less suspicion (`DEFAULT_CHAR_THRESHOLD`). */
const enough = 500;

/**
 * What each attempt goes by, until one keeps enough (Readability's flags):
 * `strikes` (`STRIP_UNLIKELYS`): boxes with the name or role of something beside an article are out;
 * `byName` (`WEIGHT_CLASSES`): names of boxes give points;
 * `tidies` (`CLEAN_CONDITIONALLY`): what looks shady in the chosen boxes is struck out.
 */
const attempts = [
  { strikes: true, byName: true, tidies: true },
  { strikes: false, byName: true, tidies: true },
  { strikes: false, byName: false, tidies: true },
  { strikes: false, byName: false, tidies: false },
] as const;

const elsewhere = /^(?:menu|menubar|complementary|navigation|alert|alertdialog|dialog)$/;
const exempt = new Set(['body', 'table', 'tbody', 'thead', 'tr', 'td', 'th', 'article', 'main']);

/** What is hidden, and where `strikes`, what its name or role puts beside the article. */
function struckOut({ boxes, names }: Ballot, strikes: boolean): Uint8Array {
  const isOut = new Uint8Array(boxes.length);
  const isBeside = ({ index, tag, element }: Box): boolean =>
    strikes &&
    !exempt.has(tag) &&
    (names[index]?.isUnlikely === true || elsewhere.test(element.getAttribute('role') ?? ''));
  for (const box of boxes) {
    const isWithinOut = box.parent !== null && isOut[box.parent.index] === 1;
    if (isWithinOut || box.isHidden || box.isForm || isBeside(box)) isOut[box.index] = 1;
  }
  return isOut;
}

/** Whether a box beside the leader is a paragraph of text, and so the article's. */
function isText({ tag }: Box, block: Block | undefined): boolean {
  if (tag !== 'p' || !block) return false;
  const density = block.linkChars / block.chars;
  return block.chars > 80 ? density < 0.25 : density === 0 && block.stops > 0;
}

/** The leader with those of its siblings that are much like it, or paragraphs of text. */
function joined(leader: Box, ballot: Ballot, scores: Float64Array, isOut: Uint8Array): Box[] {
  const { boxes, blockOf } = ballot;
  const own = scores[leader.index] as number;
  const least = Math.max(10, own * 0.2);
  return boxes.filter((box) => {
    if (box === leader) return true;
    if (!leader.parent || box.parent !== leader.parent || isOut[box.index]) return false;
    const isAlike = leader.className !== '' && box.className === leader.className;
    const score = (scores[box.index] as number) + (isAlike ? own * 0.2 : 0);
    return score >= least || isText(box, blockOf[box.index]);
  });
}

/** One attempt: by box number, 1 where it is the article's. */
function attempt(
  ballot: Ballot,
  { strikes, byName, tidies }: (typeof attempts)[number],
): Uint8Array {
  const kept = new Uint8Array(ballot.boxes.length);
  const isOut = struckOut(ballot, strikes);
  const sums = ballot.addUp(({ index }) => isOut[index] === 1);
  const children = ballot.childrenOf(sums, isOut);
  const scores = scoreBoxes(ballot, sums, isOut, children, byName);
  const first = leaderOf(ballot, scores, children);
  if (!first) return kept;
  for (const box of joined(aroundParts(first, sums), ballot, scores, isOut)) kept[box.index] = 1;
  for (const { index, parent } of ballot.boxes) {
    if (parent && kept[parent.index] && !isOut[index]) kept[index] = 1;
  }
  if (tidies) tidy(ballot, kept, byName);
  return kept;
}

function charsIn(blocks: readonly Block[], isCounted: (block: Block) => boolean): number {
  let chars = 0;
  for (const block of blocks) if (isCounted(block)) chars += block.chars;
  return chars;
}

/** Characters that votes are for. */
const charsOf = (votes: Uint8Array, blocks: readonly Block[]): number =>
  charsIn(blocks, ({ box }) => votes[box.index] === 1);

/** Characters; what is longer is a text of its own. Ours. */
const longestNotice = 1500;

/**
 * Whether votes pass over more running text under the title than they are for, and what they are for
 * is farther down or stands above: a notice, a form, a note about the site.
 *
 * @param title the block that says the title; -1 where none does.
 */
export function passesOver(votes: Uint8Array, blocks: readonly Block[], title: number): boolean {
  let passed = 0;
  if (title < 0) return false;
  for (const { box, isProse, chars } of blocks.slice(title + 1)) {
    if (votes[box.index]) break;
    if (isProse && !box.isHidden) passed += chars;
  }
  const kept = charsOf(votes, blocks);
  return kept <= longestNotice && passed > kept;
}

/** The least share of the page's running text that a clear vote is for. Ours. */
const clearly = 0.25;

/** A vote, and how far it can be trusted. */
export interface Vote {
  /** By box number, 1 where it is the article's. */
  votes: Uint8Array;
  /** The first attempt found enough, and a fair share of all running text. */
  isClear: boolean;
  /** Its boxes were tidied, and it passes over no text: better than another vote that does. */
  isSound: boolean;
}

/**
 * Votes for the boxes of the article. Of the attempts, the first that keeps enough wins, else the one
 * that keeps most. The vote is no verdict: it is one feature among many by which blocks are judged.
 *
 * @param title the index of the block that says the title; -1 where none does.
 */
export function vote(boxes: readonly Box[], blocks: readonly Block[], title: number): Vote {
  const ballot = new Ballot(boxes, blocks);
  let votes: Uint8Array = new Uint8Array(boxes.length);
  let most = -1;
  let isBeside = true;
  let isTidy = false;
  let isFirst = true;
  for (const each of attempts) {
    const kept = attempt(ballot, each);
    const chars = charsOf(kept, blocks);
    const isWorse = passesOver(kept, blocks, title);
    if (isWorse === isBeside ? chars > most : isBeside) {
      votes = kept;
      most = chars;
      isBeside = isWorse;
      isTidy = each.tidies;
    }
    if (chars >= enough && !isWorse) break;
    isFirst = false;
  }
  const prose = charsIn(blocks, ({ isProse }) => isProse);
  const keptProse = charsIn(blocks, ({ isProse, box }) => isProse && votes[box.index] === 1);
  return { votes, isClear: isFirst && keptProse >= clearly * prose, isSound: isTidy && !isBeside };
}
