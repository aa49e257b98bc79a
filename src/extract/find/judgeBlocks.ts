import { features } from './features/features.ts';
import { likelihoodOf, readForest } from './forest.ts';
import { groupsOf } from './groups.ts';
import { judgeTogether } from './judgeTogether.ts';
import { model } from './model.ts';
import { secondFeatures } from './secondFeatures.ts';
import type { Survey } from './survey/Survey.ts';

const first = readForest(model.first);
const second = readForest(model.second);
const known = model.features.flatMap((name) => features[name] ?? []);

if (known.length !== model.features.length) throw new Error('The model knows a feature we lost.');

/**
 * How likely each block is a part of the article, from 0 to 1, by block number. Looks twice: first at
 * each block for itself, then also at what the first look made of the blocks around it.
 */
export function judgeBlocks(survey: Survey): number[] {
  const rows = survey.blocks.map((block) => known.map((feature) => feature(block, survey)));
  const likely = rows.map((row) => likelihoodOf(first, row));
  const around = secondFeatures(groupsOf(survey), likely);
  const again = rows.map((row, index) => likelihoodOf(second, [...row, ...(around[index] ?? [])]));
  return judgeTogether(survey, again);
}

/** From here on a block counts as the article's; chosen so that rather a line stays than one is lost. */
export const { threshold } = model;
