import type { Extracted } from '../extract/sources.ts';
import { loadTools, takeTools } from '../messages/Tools.ts';
import { prepare } from './prepare.ts';

/**
 * The article of a further page of the text; null where it has none. Loads the extraction's code and
 * data again for each page: kept, they would be most of an open reader's memory.
 *
 * @throws where the background does not answer.
 */
export async function extractFurther(page: Document, url: string): Promise<Extracted | null> {
  const [{ extractFrom }, { lasting, rules }] = await Promise.all([
    takeTools('extract'),
    prepare(),
  ]);
  return extractFrom(loadTools, { knowledge: lasting.knowledge, rules }, page, url);
}
