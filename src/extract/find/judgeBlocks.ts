import type { Feature } from './features/Feature.ts';
import { likelihoodOf } from './forest.ts';
import { groupsOf } from './groups.ts';
import { judgeTogether } from './judgeTogether.ts';
import type { Model } from './Model.ts';
import { readModel } from './readModel.ts';
import { secondFeatures, secondNames } from './secondFeatures.ts';
import type { Block } from './survey/Block.ts';
import type { Survey } from './survey/Survey.ts';

/** In blocks: farther than this from anything like prose there are only menus. They are not judged at all. */
const farFromText = 30;

function isFar({ index, isKept, isProse }: Block, survey: Survey): boolean {
  const { keptBefore, keptAfter, proseBefore, proseAfter } = survey;
  if (isKept || isProse) return false;
  const distances = [keptBefore, keptAfter, proseBefore, proseAfter].map((of) => of[index] ?? 999);
  return Math.min(...distances) > farFromText;
}

/** What the first look knows of a block, with room for what the second adds. */
function rowOf(block: Block, survey: Survey, features: readonly Feature[]): Float64Array {
  const row = new Float64Array(features.length + secondNames.length);
  for (const [at, feature] of features.entries()) row[at] = feature(block, survey);
  return row;
}

/**
 * The probability that each block belongs to the article, by block number. Looks twice: first at each
 * block for itself, then also at what the first look made of the blocks around it.
 */
export function judgeBlocks(survey: Survey, model: Model): number[] {
  const { features, first, second } = readModel(model);
  const rows = survey.blocks.map((block) =>
    block.box.isForm || isFar(block, survey) ? null : rowOf(block, survey, features),
  );
  const likely = rows.map((row) => (row ? likelihoodOf(first, row) : 0));
  const columns = secondFeatures(groupsOf(survey), likely);
  const again = rows.map((row, index) => {
    if (!row) return 0;
    for (const [at, column] of columns.entries()) row[features.length + at] = column[index] ?? -1;
    return likelihoodOf(second, row);
  });
  return judgeTogether(survey, again);
}
