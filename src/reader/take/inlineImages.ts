import { type OnProgress, readPictures } from './readPictures.ts';

/** Puts pictures into the markup itself. Those that the browser lets no page read stay links. */
export async function inlineImages(
  body: HTMLElement,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<void> {
  for (const [image, blob] of await readPictures(body, signal, onProgress)) {
    if (blob) image.src = await asAddress(blob);
  }
}

/** The bytes as a `data:` address. */
function asAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}
