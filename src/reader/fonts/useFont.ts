import type { Face } from './faces.ts';
import { type FontNeeds, facesFor } from './facesFor.ts';

/** Gives the bytes of a file in the extension's `fonts` folder. */
export type LoadFont = (file: string) => Promise<ArrayBuffer>;

/** Kept while the page lives: a second opening needs no second loading. */
const loaded = new Map<string, Promise<FontFace>>();
const ready = new Map<string, FontFace>();

/** What every text needs of a font. */
const everyText: FontNeeds = { text: ' ', slanted: false };

/**
 * Loads what will be used of a font.
 *
 * @param faces all of the font.
 * @param needs what will be set in it; what every text needs, where the text is not known yet.
 * @returns when all of it is there or has failed.
 */
export function fetchFont(
  faces: readonly Face[],
  load: LoadFont,
  needs = everyText,
): Promise<unknown> {
  return Promise.allSettled(facesFor(faces, needs).map((face) => faceOf(face, load)));
}

/**
 * Makes a shipped font usable in the page's documents, where only the overlay names it, until the
 * reader closes; at once, as far as it has been fetched. Bytes, unlike an address, are no matter for
 * the page's content security policy.
 *
 * @param faces all of the font.
 * @param needs what will be set in the font: it decides which files are loaded.
 * @returns when the font can be used; null where it can be already. A file that cannot be loaded
 *   leaves its letters to the next family in the stack.
 */
export function useFont(
  page: Document,
  faces: readonly Face[],
  needs: FontNeeds,
  load: LoadFont,
  signal: AbortSignal,
): Promise<unknown> | null {
  const use = (made: FontFace) => {
    // Each change of the look asks again for what is there already.
    if (signal.aborted || page.fonts.has(made)) return;
    page.fonts.add(made);
    signal.addEventListener('abort', () => page.fonts.delete(made));
  };
  const coming: Promise<unknown>[] = [];
  for (const face of facesFor(faces, needs)) {
    const made = ready.get(face.file);
    if (made) use(made);
    else coming.push(faceOf(face, load).then(use, () => undefined));
  }
  return coming.length > 0 ? Promise.all(coming) : null;
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
