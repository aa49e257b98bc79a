import { loadFont } from '../messages/loadFont.ts';
import type { Face } from '../reader/fonts/faces.ts';
import type { FontNeeds } from '../reader/fonts/facesFor.ts';
import { fetchFont } from '../reader/fonts/useFont.ts';

/** Milliseconds that an article, once found, waits for its font. */
const patience = 100;

/**
 * Waits until the files of a font are loaded, `patience` at most. A font that comes after the text is
 * shown has the browser lay out the text again, and the page below it.
 *
 * @param faces all files of the font.
 * @param needs what will be set in it: decides which of the files are loaded.
 */
export function inItsFont(faces: readonly Face[], needs?: FontNeeds): Promise<unknown> {
  const over = new Promise((done) => setTimeout(done, patience));
  return Promise.race([fetchFont(faces, loadFont, needs), over]);
}
