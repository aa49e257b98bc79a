import type { Feature } from './features/Feature.ts';
import { features } from './features/features.ts';
import { type Forest, readForest } from './forest.ts';
import type { Model } from './Model.ts';

interface Read {
  features: readonly Feature[];
  first: Forest;
  second: Forest;
}

const known = new WeakMap<Model, Read>();

/**
 * A model in the form in which it judges; read once, however many pages it judges.
 *
 * @throws where it names a feature that there is none of.
 */
export function readModel(model: Model): Read {
  let read = known.get(model);
  if (!read) {
    read = {
      features: model.features.map((name) => {
        const feature = features[name];
        if (!feature) throw new Error(`The model knows the feature ${name}, which we lost.`);
        return feature;
      }),
      first: readForest(model.first),
      second: readForest(model.second),
    };
    known.set(model, read);
  }
  return read;
}
