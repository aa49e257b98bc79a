import { addressFeatures } from './addressFeatures.ts';
import { bodyFeatures } from './bodyFeatures.ts';
import { headFeatures } from './headFeatures.ts';
import { signFeatures } from './signFeatures.ts';
import { titleFeatures } from './titleFeatures.ts';

/** All that the decision looks at: names and values from 0 to 1. Without an address, its features are absent. */
export function featuresOf(document: Document, url: URL | null): Record<string, number> {
  return {
    ...(url && addressFeatures(url)),
    ...headFeatures(document),
    ...bodyFeatures(document, url),
    ...signFeatures(document),
    ...titleFeatures(document),
  };
}
