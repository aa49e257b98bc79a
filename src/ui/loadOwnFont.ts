import { loadFont } from '../messages/loadFont.ts';
import { loadScript } from './loadScript.ts';

/** Gives the bytes of a file in the extension's `fonts` folder to one of its own pages. */
export function loadOwnFont(file: string): Promise<ArrayBuffer> {
  return loadFont(file, (wanted) => loadScript(`fonts/${wanted}.js`));
}
