import type { Groups } from './groups.ts';

/**
 * Names of the features that the second look adds: what the first look made of a block's surroundings.
 * Likelihoods from 0 to 1, -1 where there is nothing; for `likely…`, a distance in blocks, 99 at most.
 */
export const secondNames = [
  'likelihood',
  'likelihood:-3',
  'likelihood:-2',
  'likelihood:-1',
  'likelihood:+1',
  'likelihood:+2',
  'likelihood:+3',
  'likelihood:before',
  'likelihood:after',
  'likelihood:parent',
  'likelihood:grandparent',
  'likelihood:branch',
  'likelihood:template',
  'likelihood:textBefore',
  'likelihood:textAfter',
  'likelihood:likelyBefore',
  'likelihood:likelyAfter',
] as const;

/** Likelihood of all other blocks of a group together, each as heavy as it is long. */
function othersIn(
  group: readonly number[],
  chars: readonly number[],
  likely: readonly number[],
): number[] {
  const sums: number[] = [];
  const weights: number[] = [];
  const weightOf = (index: number) => Math.sqrt(chars[index] ?? 0);
  for (const [index, number] of group.entries()) {
    sums[number] = (sums[number] ?? 0) + (likely[index] ?? 0) * weightOf(index);
    weights[number] = (weights[number] ?? 0) + weightOf(index);
  }
  return group.map((number, index) => {
    const rest = (weights[number] ?? 0) - weightOf(index);
    if (rest < 0.5) return -1;
    return ((sums[number] ?? 0) - (likely[index] ?? 0) * weightOf(index)) / rest;
  });
}

/** How much less each block counts than the one after it: half at two to three blocks of distance. */
const fade = 0.75;

/** Mean likelihood of the blocks before each block, the near ones weighing more; -1 for the first. */
function fading(likely: readonly number[]): number[] {
  let sum = 0;
  let weight = 0;
  return likely.map((own) => {
    const before = weight === 0 ? -1 : sum / weight;
    sum = fade * sum + own;
    weight = fade * weight + 1;
    return before;
  });
}

/** Share of the page's likely text that stands before each block. */
function textBefore(chars: readonly number[], likely: readonly number[]): number[] {
  const weights = likely.map((own, index) => (own > 0.5 ? (chars[index] ?? 0) : 0));
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let sum = 0;
  return weights.map((weight) => {
    const before = sum / whole;
    sum += weight;
    return before;
  });
}

/** Blocks since the last likely one. */
function sinceLikely(likely: readonly number[]): number[] {
  let last = -99;
  return likely.map((own, index) => {
    const distance = Math.min(99, index - last);
    if (own > 0.5) last = index;
    return distance;
  });
}

const backwards = (of: (likely: readonly number[]) => number[], likely: readonly number[]) =>
  of([...likely].reverse()).reverse();

/**
 * What the first look says about the blocks around each: a column for each of `secondNames`, in
 * their order, by block number.
 */
export function secondFeatures(groups: Groups, likely: readonly number[]): number[][] {
  const { chars, parent, grandparent, branch, template } = groups;
  const shifted = (by: number) => likely.map((_, index) => likely[index + by] ?? -1);
  const before = textBefore(chars, likely);
  const columns: number[][] = [
    [...likely],
    ...[-3, -2, -1, 1, 2, 3].map(shifted),
    fading(likely),
    backwards(fading, likely),
    ...[parent, grandparent, branch, template].map((group) => othersIn(group, chars, likely)),
    before,
    before.map((share) => 1 - share),
    sinceLikely(likely),
    backwards(sinceLikely, likely),
  ];
  return columns;
}
