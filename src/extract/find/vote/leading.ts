import type { Box } from '../survey/Block.ts';
import { type Ballot, column, type Sums } from './Ballot.ts';

/** The boxes whose own text speaks for the boxes around them. */
const scored = /^(?:p|h[2-6]|td|pre|section|div|article|main|center|blockquote)$/;

/** Characters; shorter text speaks for nothing. */
const shortest = 25;

/** How many boxes around a text get points for it; so many leaders are looked at, too. */
const levels = 5;
/** So many close rivals of the leader make the box around them the leader. */
const rivals = 3;
/** Share of the leader's points from which on another box is its close rival. */
const isRival = 0.75;

/** Points that a box starts with. */
const tagPoints: Readonly<Record<string, number>> = {
  div: 5,
  ...{ pre: 3, td: 3, blockquote: 3 },
  ...{ address: -3, ol: -3, ul: -3, dl: -3, dd: -3, dt: -3, li: -3, form: -3 },
  ...{ h1: -5, h2: -5, h3: -5, h4: -5, h5: -5, h6: -5, th: -5 },
};

/** A paragraph alone in a box speaks for what is around the box. */
function speaker(box: Box, { blockOf }: Ballot, children: Uint32Array): Box {
  const { parent, tag } = box;
  const isAlone = parent?.tag === 'div' && children[parent.index] === 1 && !blockOf[parent.index];
  return tag === 'p' && isAlone ? parent : box;
}

/** Adds the points of a text to the boxes around it: all to the nearest, half to the next, then ever less. */
function addPoints(
  box: Box | null,
  points: number,
  scores: Float64Array,
  first: (box: Box) => number,
) {
  let up = box;
  for (let level = 0; up && level < levels; level += 1, up = up.parent) {
    const { index } = up;
    if (Number.isNaN(scores[index])) scores[index] = first(up);
    const divider = level === 0 ? 1 : level === 1 ? 2 : level * 3;
    scores[index] = (scores[index] as number) + points / divider;
  }
}

/**
 * Points of every box by the text in it, as Readability gives them: the nearer and the longer the
 * text, and the fewer of its characters stand in links, the more. NaN where there are none.
 */
export function scoreBoxes(
  ballot: Ballot,
  sums: Sums,
  isOut: Uint8Array,
  children: Uint32Array,
  byName: boolean,
): Float64Array {
  const { boxes, blockOf, names } = ballot;
  const scores = new Float64Array(boxes.length).fill(Number.NaN);
  const first = ({ tag, index }: Box) =>
    (tagPoints[tag] ?? 0) + (byName ? (names[index]?.weight ?? 0) : 0);
  for (const box of boxes) {
    const block = blockOf[box.index];
    if (!block || isOut[box.index] || block.chars < shortest || !scored.test(box.tag)) continue;
    const points = 2 + block.commas + Math.min(Math.floor(block.chars / 100), 3);
    addPoints(speaker(box, ballot, children).parent, points, scores, first);
  }
  for (let at = 0; at < scores.length; at += 1) {
    const density = sums.of(at, column.linkChars) / Math.max(1, sums.of(at, column.chars));
    scores[at] = (scores[at] as number) * (1 - Math.min(1, density));
  }
  return scores;
}

function isWithin(box: Box, outer: Box): boolean {
  for (let up: Box | null = box; up; up = up.parent) if (up === outer) return true;
  return false;
}

/** A box with this much more running text than the leader, most of it such text, leads instead. Ours. */
const muchMore = 1.5;
const mostlyProse = 0.75;

/** The leader, or the box around it of which it is only a part: an article in sections. */
export function aroundParts(leader: Box, sums: Sums): Box {
  let best = leader;
  for (let up = leader.parent; up; up = up.parent) {
    const prose = sums.of(up.index, column.proseChars);
    const isMore = prose > muchMore * sums.of(best.index, column.proseChars);
    if (isMore && prose > mostlyProse * sums.of(up.index, column.chars)) best = up;
  }
  return best;
}

/** The smallest box around the leader that holds several close rivals too. */
function aroundRivals(first: Box, others: readonly Box[]): Box {
  if (others.length < rivals) return first;
  for (let up = first.parent; up?.parent; up = up.parent) {
    const around = up;
    const inside = others.filter((other) => isWithin(other.parent ?? other, around));
    if (inside.length >= rivals) return around;
  }
  return first;
}

/** The box around the leader whose score is higher, where none between is much lower. */
function aroundHigher(first: Box, scoreOf: (box: Box) => number): Box {
  let last = Number.isNaN(scoreOf(first)) ? 0 : scoreOf(first);
  const least = last / 3;
  for (let up = first.parent; up?.parent; up = up.parent) {
    const score = scoreOf(up);
    if (Number.isNaN(score)) continue;
    if (score > last) return up;
    if (score < least) break;
    last = score;
  }
  return first;
}

/** The box that leads, once close rivals and higher scores around it had their say. */
export function leaderOf(
  { boxes }: Ballot,
  scores: Float64Array,
  children: Uint32Array,
): Box | undefined {
  const scoreOf = ({ index }: Box) => scores[index] as number;
  const ranked = boxes.filter((box) => !Number.isNaN(scoreOf(box)));
  ranked.sort((a, b) => scoreOf(b) - scoreOf(a));
  const [first, ...others] = ranked.slice(0, levels);
  if (!first?.parent) return boxes[0];
  const close = others.filter((other) => scoreOf(other) >= isRival * scoreOf(first));
  let leader = aroundHigher(aroundRivals(first, close), scoreOf);
  while (leader.parent?.parent && children[leader.parent.index] === 1) leader = leader.parent;
  return leader;
}
