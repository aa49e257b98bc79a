import type { Look } from '../../settings/Look.ts';
import type { Face } from './faces.ts';
import { facesFor } from './facesFor.ts';

/** Gives the bytes of a file in the extension's `fonts` folder. */
export type LoadFont = (file: string) => Promise<ArrayBuffer>;

/** Kept while the page lives: a second opening needs no second loading. */
const loaded = new Map<string, Promise<FontFace>>();
const ready = new Map<string, FontFace>();

/**
 * Loads the files that nearly every text needs, before the text is known.
 *
 * @returns when all of them are there or have failed.
 */
export function fetchFont(font: Look['font'], load: LoadFont): Promise<unknown> {
  return Promise.allSettled(facesFor(font, ' ').map((face) => faceOf(face, load)));
}

/**
 * Makes a shipped font usable in the page's documents, where only the overlay names it, until the
 * reader closes; at once, as far as it has been fetched. Bytes, unlike an address, are no matter for
 * the page's content security policy.
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
  const use = (made: FontFace | null) => {
    if (!made || signal.aborted) return;
    page.fonts.add(made);
    signal.addEventListener('abort', () => page.fonts.delete(made));
  };
  await Promise.all(
    facesFor(font, text).map((face) => {
      const made = ready.get(face.file);
      return made ? use(made) : faceOf(face, load).then(use, () => undefined);
    }),
  );
}

function faceOf(face: Face, load: LoadFont): Promise<FontFace> {
  const known = loaded.get(face.file);
  if (known) return known;
  const made = makeFace(face, load);
  loaded.set(face.file, made);
  made.then(
    (one) => ready.set(face.file, one),
    // What failed once may be there the next time.
    () => loaded.delete(face.file),
  );
  return made;
}

async function makeFace({ file, family, style, weight, range }: Face, load: LoadFont) {
  const face = new FontFace(family, await load(file), { style, weight, unicodeRange: range });
  return face.load();
}
