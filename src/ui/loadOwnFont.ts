import { browser } from '../platform/browser.ts';

/** Gives the bytes of a file in the extension's `fonts` folder to one of its own pages. */
export async function loadOwnFont(file: string): Promise<ArrayBuffer> {
  return (await fetch(browser.runtime.getURL(`fonts/${file}`))).arrayBuffer();
}
