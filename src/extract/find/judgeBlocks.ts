import { likelihoodOf } from './forest.ts';
import { groupsOf } from './groups.ts';
import { judgeTogether } from './judgeTogether.ts';
import type { Model } from './Model.ts';
import { readModel } from './readModel.ts';
import { secondFeatures } from './secondFeatures.ts';
import type { Block } from './survey/Block.ts';
import type { Survey } from './survey/Survey.ts';

/** Blocks; farther from anything like prose stand menus, long ones above all. */
const farFromText = 30;

function isFar({ index }: Block, survey: Survey): boolean {
  const { keptBefore, keptAfter, proseBefore, proseAfter, blocks } = survey;
  if (blocks[index]?.isKept || blocks[index]?.isProse) return false;
  const distances = [keptBefore, keptAfter, proseBefore, proseAfter].map((of) => of[index] ?? 999);
  return Math.min(...distances) > farFromText;
}

/**
 * How likely each block is a part of the article, from 0 to 1, by block number. Looks twice: first at
 * each block for itself, then also at what the first look made of the blocks around it.
 */
export function judgeBlocks(survey: Survey, model: Model): number[] {
  const { features, first, second } = readModel(model);
  const rows = survey.blocks.map((block) =>
    isFar(block, survey) ? null : features.map((feature) => feature(block, survey)),
  );
  const likely = rows.map((row) => (row ? likelihoodOf(first, row) : 0));
  const around = secondFeatures(groupsOf(survey), likely);
  const again = rows.map((row, index) =>
    row ? likelihoodOf(second, [...row, ...(around[index] ?? [])]) : 0,
  );
  return judgeTogether(survey, again);
}
