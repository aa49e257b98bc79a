import { sendMessage } from './protocol.ts';

/** Gives the bytes of a file in the extension's `fonts` folder to a page's script. */
export async function loadFont(file: string): Promise<ArrayBuffer> {
  const text = atob(await sendMessage('loadFont', file));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer;
}
