import { sendMessage } from './protocol.ts';

/** https://tc39.es/proposal-arraybuffer-base64/ */
type Newer = typeof Uint8Array & { fromBase64?(text: string): Uint8Array<ArrayBuffer> };

let first: Promise<void> | null = null;

/** Asks for the files that nearly every text needs, before the look is known that says which. */
export function askFirstFonts(): void {
  first ??= sendMessage('loadFirstFonts', undefined).catch(() => undefined);
}

/** What the scripts of fonts left in this world; given away once, so as not to be kept. */
function takePacked(file: string): string | undefined {
  const fonts = Reflect.get(globalThis, Symbol.for('broadsheet fonts')) as
    | Map<string, string>
    | undefined;
  const packed = fonts?.get(file);
  fonts?.delete(file);
  return packed;
}

/**
 * Gives the bytes of a file in the extension's `fonts` folder to a page's script.
 *
 * @param fetch runs the font's script in this page; in other pages than our own the background does that.
 * @throws where there is no such font.
 */
export async function loadFont(
  file: string,
  fetch: (file: string) => Promise<void> = (wanted) => sendMessage('loadFont', wanted),
): Promise<ArrayBuffer> {
  await first;
  let packed = takePacked(file);
  if (packed === undefined) {
    await fetch(file);
    packed = takePacked(file);
  }
  if (packed === undefined) throw new Error(`No font came of ${file}.`);
  // Newer than the types, and than the oldest browsers that we run in.
  const { fromBase64 } = Uint8Array as Newer;
  if (fromBase64) return fromBase64.call(Uint8Array, packed).buffer;
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  // A loop: going through the letters as an iterable takes tens of milliseconds.
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes.buffer;
}
