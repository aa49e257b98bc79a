import type { Allowed } from '../extract/seal/Allowed.ts';
import { browserSanitiser } from '../extract/seal/browserSanitiser.ts';
import type { Sanitise } from '../extract/seal/Sanitise.ts';
import type { LoadTools } from '../messages/Tools.ts';

/**
 * The browser's own sanitiser; where it has none, DOMPurify, which is fetched on the first call.
 *
 * @throws where that cannot be put into the page.
 */
export async function sanitiser(loadTools: LoadTools, allowed: Allowed): Promise<Sanitise> {
  return browserSanitiser(allowed) ?? (await loadTools('purify')).sanitise;
}
