import { browserSanitiser } from '../extract/seal/browserSanitiser.ts';
import type { Sanitise } from '../extract/seal/Sanitise.ts';
import type { LoadTools } from '../messages/Tools.ts';

const own = browserSanitiser();

/**
 * The browser's own sanitiser; where it has none, DOMPurify, which is fetched on the first call.
 *
 * @throws where that cannot be put into the page.
 */
export async function sanitiser(loadTools: LoadTools): Promise<Sanitise> {
  return own ?? (await loadTools('purify')).sanitise;
}
