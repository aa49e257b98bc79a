import { boxFeatures } from './boxFeatures.ts';
import type { Feature } from './Feature.ts';
import { neighbourFeatures } from './neighbourFeatures.ts';
import { placeFeatures } from './placeFeatures.ts';
import { textFeatures } from './textFeatures.ts';

/** All that the block scorer may know, by name. The trees in `learnt.ts` refer to these names. */
export const features: Readonly<Record<string, Feature>> = {
  ...textFeatures,
  ...boxFeatures,
  ...placeFeatures,
  ...neighbourFeatures,
};
