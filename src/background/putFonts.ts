import * as v from 'valibot';
import { browser } from '../platform/browser.ts';
import { faces } from '../reader/fonts/faces.ts';
import { facesFor } from '../reader/fonts/facesFor.ts';
import type { Look } from '../settings/Look.ts';

/** A file name and nothing else: no way out of the fonts' folder. */
export const FontSchema = v.pipe(v.string(), v.regex(/^[\w-]+\.woff2$/));

/**
 * Puts shipped fonts into our world of a page, which cannot read them: our files are not open to the
 * web.
 *
 * @throws where there is no such font, or no such page any more.
 */
export async function putFonts(tabId: number, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await browser.scripting.executeScript({
    target: { tabId },
    files: names.map((name) => `fonts/${name}.js`),
    injectImmediately: true,
  });
}

/** The files of a font that nearly every text needs, by their names. */
export function firstFonts(font: Look['font']): string[] {
  return facesFor(faces[font], { text: ' ', slanted: true }).map(({ file }) => file);
}
