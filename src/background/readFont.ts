import * as v from 'valibot';
import { browser } from '../platform/browser.ts';

/** A file name and nothing else: no way out of the fonts' folder. */
const FileSchema = v.pipe(v.string(), v.regex(/^[\w-]+\.woff2$/));

/**
 * Reads a shipped font for a page, which cannot: our files are not open to the web.
 *
 * @returns base64.
 * @throws where there is no such font.
 */
export async function readFont(file: unknown): Promise<string> {
  const url = browser.runtime.getURL(`fonts/${v.parse(FileSchema, file)}`);
  const response = await fetch(url);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
