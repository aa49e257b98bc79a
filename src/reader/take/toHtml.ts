import { make } from '../dom/make.ts';
import { inlineImages } from './inlineImages.ts';
import type { OnProgress } from './readPictures.ts';
import style from './savedPage.css';
import { sourceLine } from './sourceLine.ts';
import type { Taken } from './Taken.ts';

/** Wide tables scroll by themselves, and can be reached by keyboard. */
function boxTables(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const box = make('div', { class: 'wide', tabindex: 0 });
    table.replaceWith(box);
    box.append(table);
  }
}

/** The article as one file that needs nothing else: pictures are in it wherever they can be read. */
export async function toHtml(
  taken: Taken,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<string> {
  const { title, url, lang, dir, body } = taken;
  await inlineImages(body, signal, onProgress);
  boxTables(body);
  const made = document.implementation.createHTMLDocument(title);
  if (lang) made.documentElement.lang = lang;
  if (dir) made.documentElement.dir = dir;
  const source = sourceLine(taken);
  made.head.prepend(make('meta', { charset: 'utf-8' }));
  made.head.append(make('meta', { name: 'viewport', content: 'width=device-width' }));
  made.head.append(make('style', {}, style));
  made.body.append(
    make(
      'article',
      {},
      make('h1', {}, title),
      make('p', { class: 'source' }, source, source && ' · ', make('a', { href: url }, url)),
      ...body.childNodes,
    ),
  );
  return `<!doctype html>\n${new XMLSerializer().serializeToString(made.documentElement)}\n`;
}
