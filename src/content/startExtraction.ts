import type { Chosen } from '../extract/site/chosen.ts';
import type { Extracted } from '../extract/sources.ts';
import { loadTools, takeTools } from '../messages/Tools.ts';
import type { Problem } from '../reader/Reader.ts';
import type { Decided } from './extractHere.ts';

/** Ends an extraction, once it is known what was decided. */
type Extraction = (decided: Decided) => Promise<Extracted | Problem>;

/**
 * Starts to extract the article of this page. Nothing keeps the code of it, which is most of ours:
 * an open reader has no use for it.
 *
 * @param chosen what somebody pointed at, to be read instead of what would be found.
 */
export function startExtraction(chosen?: Chosen): Extraction {
  const taken = takeTools('extract');
  const begun = chosen ? undefined : taken.then(({ beginHere }) => beginHere(loadTools));
  const failed = () => 'failed' as const;
  // Said where the extraction ends, which may be never.
  begun?.catch(failed);
  return (decided) =>
    taken.then(({ extractHere }) => extractHere(loadTools, decided, chosen, begun)).catch(failed);
}
