import { strToU8, type Zippable, zipSync } from 'fflate';
import type { OnProgress } from '../readPictures.ts';
import type { Taken } from '../Taken.ts';
import { bookPictures } from './bookPictures.ts';
import { container, packageFile } from './packageFile.ts';
import { contentPage, headingsOf, navPage } from './pages.ts';
import { settleForBook } from './settleForBook.ts';

// Some reading systems know no logical sides: they get the side of most scripts.
const style = `body { line-height: 1.5; margin: 0 5%; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; page-break-after: avoid; break-after: avoid; }
img { max-width: 100%; height: auto; } figure { margin: 1.5em 0; }
figcaption, .source { font-size: .8em; } blockquote { margin: 1em 1.2em; }
pre { white-space: pre-wrap; font-size: .85em; } table { border-collapse: collapse; }
caption, th, td { text-align: left; text-align: start; } caption { font-size: .8em; }
th, td { padding: .3em .8em .3em 0; vertical-align: top; border-bottom: 1px solid; }`;

/**
 * The article as a book of one chapter (EPUB 3.3), with the pictures that can be read in it.
 *
 * @param now when the book is made.
 * @throws AbortError where somebody gave up.
 * @see https://www.w3.org/TR/epub-33/
 */
export async function toEpub(
  taken: Taken,
  signal: AbortSignal,
  onProgress: OnProgress,
  now = new Date(),
): Promise<Uint8Array<ArrayBuffer>> {
  const pictures = await bookPictures(taken.body, signal, onProgress);
  settleForBook(taken.body);
  const headings = headingsOf(taken.body);
  const files: Zippable = {
    // The first file of the archive, and as it is: by it readers know what they have.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container()),
    'book/package.opf': strToU8(packageFile(taken, pictures, now)),
    'book/nav.xhtml': strToU8(navPage(taken, headings)),
    'book/article.xhtml': strToU8(contentPage(taken)),
    'book/style.css': strToU8(style),
  };
  // Pictures are packed already.
  for (const { name, bytes } of pictures) files[`book/${name}`] = [bytes, { level: 0 }];
  return zipSync(files, { mtime: now });
}
