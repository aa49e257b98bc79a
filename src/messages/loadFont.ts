import { sendMessage } from './protocol.ts';

/** Gives the bytes of a file in the extension's `fonts` folder to a page's script. */
export async function loadFont(file: string): Promise<ArrayBuffer> {
  const text = atob(await sendMessage('loadFont', file));
  const bytes = new Uint8Array(text.length);
  // A loop: going through the letters as an iterable takes tens of milliseconds.
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes.buffer;
}
