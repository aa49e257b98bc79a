import { linkSaidTwice } from '../../article/linkSaidTwice.ts';
import { type OnProgress, readPictures } from '../readPictures.ts';

/** A picture as a file of the book. */
export interface BookPicture {
  /** In the book. */
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** Kinds of pictures that every reading system shows, with the ending of their files. */
const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
};

/**
 * Reads the pictures of an article for a book, and lets its markup lead to them there. A book may
 * show no picture from outside: those that cannot be read leave their description.
 */
export async function bookPictures(
  body: HTMLElement,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<BookPicture[]> {
  const pictures: BookPicture[] = [];
  for (const [image, blob] of await readPictures(body, signal, onProgress)) {
    const [type = ''] = (blob?.type ?? '').split(';');
    const ending = endings[type];
    if (!blob || !ending) {
      const link = linkSaidTwice(image);
      if (link) link.remove();
      else image.replaceWith(image.alt);
      continue;
    }
    const name = `picture-${pictures.length + 1}.${ending}`;
    image.setAttribute('src', name);
    pictures.push({ name, type, bytes: new Uint8Array(await blob.arrayBuffer()) });
  }
  return pictures;
}
