import type { Chosen } from '../extract/site/chosen.ts';
import type { Extracted } from '../extract/sources.ts';
import { loadTools, takeTools } from '../messages/Tools.ts';
import type { Problem } from '../reader/Reader.ts';
import type { Decided } from './extractHere.ts';

/** Ends an extraction that was started, once the background's answer is here. Never rejects. */
export type Extraction = (decided: Decided) => Promise<Extracted | Problem>;

/**
 * Starts to extract the article of this page, as far as that needs no data from the background. Takes
 * the extraction's code out of the page's world, so that it can be collected once the article is found.
 *
 * @param chosen the element or selection to read, instead of the article that would be found.
 */
export function startExtraction(chosen?: Chosen): Extraction {
  const taken = takeTools('extract');
  const begun = chosen ? undefined : taken.then(({ beginHere }) => beginHere(loadTools));
  const failed = () => 'failed' as const;
  // A failure is reported by the function below; it may never be called.
  begun?.catch(failed);
  return (decided) =>
    taken.then(({ extractHere }) => extractHere(loadTools, decided, chosen, begun)).catch(failed);
}
