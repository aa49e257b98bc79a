import { make } from '../dom/make.ts';
import { inlineImages } from './inlineImages.ts';
import type { OnProgress } from './readPictures.ts';
import { sourceLine } from './sourceLine.ts';
import type { Taken } from './Taken.ts';

const style = `body { max-width: 38em; margin: 3em auto; padding: 0 1.2em;
  font: 1.15em/1.6 Charter, Georgia, serif; color: #1c1a17; background: #fdfcf9 }
h1 { line-height: 1.15 } img { max-width: 100%; height: auto } figure { margin: 2em 0 }
figcaption, .source { font: .8em/1.5 system-ui, sans-serif; color: #615b52 }
pre { overflow: auto; padding: 1em; background: #f4f1ea } table { border-collapse: collapse }
th, td { padding: .4em .8em .4em 0; border-bottom: 1px solid #dfdad0; text-align: start }
blockquote { margin-inline: 0; padding-inline-start: 1.2em; border-inline-start: 2px solid #8a8377 }
@media (prefers-color-scheme: dark) { body { color: #d8d4ca; background: #181715 }
  pre { background: #23211e } .source, figcaption { color: #a19b8f } }`;

/** The article as one file that needs nothing else: pictures are in it wherever they can be read. */
export async function toHtml(
  taken: Taken,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<string> {
  const { title, url, lang, dir, body } = taken;
  await inlineImages(body, signal, onProgress);
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
