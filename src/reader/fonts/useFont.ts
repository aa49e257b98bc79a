import type { Look } from '../../settings/Look.ts';
import type { Face } from './faces.ts';
import { facesFor } from './facesFor.ts';

/** Gives the bytes of a file in the extension's `fonts` folder. */
export type LoadFont = (file: string) => Promise<ArrayBuffer>;

/** Kept while the page lives: a second opening needs no second loading. */
const loaded = new Map<string, Promise<FontFace>>();

/** Begins to load the files that nearly every text needs, before the text is known. */
export function fetchFont(font: Look['font'], load: LoadFont): void {
  for (const face of facesFor(font, ' ')) void faceOf(face, load).catch(() => undefined);
}

/**
 * Makes a shipped font usable in the page's documents, where only the overlay names it, until the
 * reader closes. Bytes, unlike an address, are no matter for the page's content security policy.
 *
 * @param text all that will be set in the font: it decides which files are loaded.
 * @returns when the font can be used. A file that cannot be loaded leaves its letters to the next
 *   family in the stack.
 */
export async function useFont(
  page: Document,
  font: Look['font'],
  text: string,
  load: LoadFont,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(
    facesFor(font, text).map(async (face) => {
      const made = await faceOf(face, load).catch(() => null);
      if (!made || signal.aborted) return;
      page.fonts.add(made);
      signal.addEventListener('abort', () => page.fonts.delete(made));
    }),
  );
}

function faceOf(face: Face, load: LoadFont): Promise<FontFace> {
  const known = loaded.get(face.file);
  if (known) return known;
  const made = makeFace(face, load);
  loaded.set(face.file, made);
  // What failed once may be there the next time.
  made.catch(() => loaded.delete(face.file));
  return made;
}

async function makeFace({ file, family, style, weight, range }: Face, load: LoadFont) {
  const face = new FontFace(family, await load(file), { style, weight, unicodeRange: range });
  return face.load();
}
