import { make } from '../../dom/make.ts';
import { sourceLine } from '../sourceLine.ts';
import type { Taken } from '../Taken.ts';

/** An entry of the table of contents. */
export interface Heading {
  id: string;
  text: string;
}

/** The headings of the article, each with an id to lead to. */
export function headingsOf(body: HTMLElement): Heading[] {
  return [...body.querySelectorAll<HTMLElement>('h1, h2, h3')]
    .filter((heading) => heading.textContent.trim() !== '')
    .map((heading, index) => {
      heading.id ||= `heading-${index + 1}`;
      return { id: heading.id, text: heading.textContent.trim() };
    });
}

/** The page that has the article. */
export function contentPage(taken: Taken): string {
  const source = sourceLine(taken);
  return page(
    taken,
    make('h1', { id: 'title' }, taken.title),
    make(
      'p',
      { class: 'source' },
      source,
      source && ' · ',
      make('a', { href: taken.url }, taken.url),
    ),
    ...taken.body.childNodes,
  );
}

/** The table of contents, which a book must have. */
export function navPage(taken: Taken, headings: readonly Heading[]): string {
  const nav = make(
    'nav',
    {},
    make(
      'ol',
      {},
      ...[{ id: 'title', text: taken.title }, ...headings].map(({ id, text }) =>
        make('li', {}, make('a', { href: `article.xhtml#${encodeURIComponent(id)}` }, text)),
      ),
    ),
  );
  nav.setAttributeNS('http://www.idpf.org/2007/ops', 'epub:type', 'toc');
  return page(taken, nav);
}

function page({ title, lang, dir }: Taken, ...content: Node[]): string {
  const made = document.implementation.createHTMLDocument(title);
  const root = made.documentElement;
  if (lang) {
    root.lang = lang;
    root.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
  }
  if (dir) root.dir = dir;
  made.head.append(make('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }));
  made.body.append(...content);
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${new XMLSerializer().serializeToString(root)}\n`;
}
