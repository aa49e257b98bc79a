import { expect, it } from 'vitest';
import { likelihoodOf, readForest } from '../../../../src/extract/find/forest.ts';

it('goes left at or below the threshold and adds up leaves in hundredths', () => {
  const forest = readForest('0:5 -100 1:0.5 0 300\n50');
  expect(likelihoodOf(forest, [5, 0])).toBeCloseTo(1 / (1 + Math.exp(0.5)));
  expect(likelihoodOf(forest, [6, 0])).toBeCloseTo(1 / (1 + Math.exp(-0.5)));
  expect(likelihoodOf(forest, [6, 1])).toBeCloseTo(1 / (1 + Math.exp(-3.5)));
});
