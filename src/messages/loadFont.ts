import { sendMessage } from './protocol.ts';

/** https://tc39.es/proposal-arraybuffer-base64/ */
type Newer = typeof Uint8Array & { fromBase64?(text: string): Uint8Array<ArrayBuffer> };

let first: Promise<Record<string, string>> | null = null;

/** Asks for the files that nearly every text needs, before the look is known that says which. */
export function askFirstFonts(): void {
  first = sendMessage('loadFirstFonts', undefined).catch(() => ({}));
}

/** A file's base64; the first ones are given away once, so as not to be kept. */
async function packedFont(file: string): Promise<string> {
  const asked = (await first) ?? {};
  const packed = asked[file];
  delete asked[file];
  return packed || sendMessage('loadFont', file);
}

/** Gives the bytes of a file in the extension's `fonts` folder to a page's script. */
export async function loadFont(file: string): Promise<ArrayBuffer> {
  const packed = await packedFont(file);
  // Newer than the types, and than the oldest browsers that we run in.
  const { fromBase64 } = Uint8Array as Newer;
  if (fromBase64) return fromBase64.call(Uint8Array, packed).buffer;
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  // A loop: going through the letters as an iterable takes tens of milliseconds.
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes.buffer;
}
