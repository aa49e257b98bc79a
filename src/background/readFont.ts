import * as v from 'valibot';
import { browser } from '../platform/browser.ts';
import { facesFor } from '../reader/fonts/facesFor.ts';
import type { Look } from '../settings/Look.ts';

/** A file name and nothing else: no way out of the fonts' folder. */
const FileSchema = v.pipe(v.string(), v.regex(/^[\w-]+\.woff2$/));

/** https://tc39.es/proposal-arraybuffer-base64/, which not all browsers have that we run in. */
type Newer = Uint8Array & { toBase64?(): string };

/**
 * Reads a shipped font for a page, which cannot: our files are not open to the web.
 *
 * @returns base64.
 * @throws where there is no such font.
 */
export async function readFont(file: unknown): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`fonts/${v.parse(FileSchema, file)}`));
  const bytes: Newer = new Uint8Array(await response.arrayBuffer());
  if (bytes.toBase64) return bytes.toBase64();
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The files of a font that nearly every text needs, by their names. */
export async function readFirstFonts(font: Look['font']): Promise<Record<string, string>> {
  const files = facesFor(font, { text: ' ', slanted: true }).map(({ file }) => file);
  const read = await Promise.all(files.map(readFont));
  return Object.fromEntries(files.map((file, index) => [file, read[index] ?? '']));
}
