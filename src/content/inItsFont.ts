import { loadFont } from '../messages/loadFont.ts';
import type { Face } from '../reader/fonts/faces.ts';
import type { FontNeeds } from '../reader/fonts/facesFor.ts';
import { fetchFont } from '../reader/fonts/useFont.ts';

/** Milliseconds that an article which is there waits for its font. */
const patience = 100;

/**
 * Waits for what is used of a font, but not for long. Set in its font at once: a face that comes later
 * has the text laid out anew, and the page below.
 */
export function inItsFont(faces: readonly Face[], needs?: FontNeeds): Promise<unknown> {
  const over = new Promise((done) => setTimeout(done, patience));
  return Promise.race([fetchFont(faces, loadFont, needs), over]);
}
