import type { Taken } from '../Taken.ts';
import type { BookPicture } from './bookPictures.ts';

type Child = Element | string | null;

/** Makes elements of one XML document, so that no text has to be escaped by hand. */
function xmlDocument(namespace: string, root: string) {
  const made = document.implementation.createDocument(namespace, root);
  const element = (name: string, attributes: Record<string, string>, ...children: Child[]) => {
    const space = name.startsWith('dc:') ? 'http://purl.org/dc/elements/1.1/' : namespace;
    const element = made.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children.filter((child) => child !== null));
    return element;
  };
  const write = () =>
    `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(made)}\n`;
  return { root: made.documentElement, element, write };
}

/** Says where in the archive the book is. */
export function container(): string {
  const { root, element, write } = xmlDocument(
    'urn:oasis:names:tc:opendocument:xmlns:container',
    'container',
  );
  root.setAttribute('version', '1.0');
  const file = { 'full-path': 'book/package.opf', 'media-type': 'application/oebps-package+xml' };
  root.append(element('rootfiles', {}, element('rootfile', file)));
  return write();
}

/** What the book is, what it consists of, and in which order. */
export function packageFile(taken: Taken, pictures: readonly BookPicture[], now: Date): string {
  const { root, element, write } = xmlDocument('http://www.idpf.org/2007/opf', 'package');
  root.setAttribute('version', '3.0');
  root.setAttribute('unique-identifier', 'address');
  const { title, byline, siteName, publishedTime, url, lang, dir, body } = taken;
  const item = (id: string, href: string, type: string, properties?: string) =>
    element('item', { id, href, 'media-type': type, ...(properties && { properties }) });
  const page = 'application/xhtml+xml';
  const inPage = [body.querySelector('math') && 'mathml', body.querySelector('svg') && 'svg'];
  root.append(
    element(
      'metadata',
      {},
      element('dc:identifier', { id: 'address' }, url),
      element('dc:title', {}, title),
      element('dc:language', {}, lang ?? 'und'),
      byline && element('dc:creator', {}, byline),
      siteName && element('dc:publisher', {}, siteName),
      publishedTime && element('dc:date', {}, publishedTime),
      element('dc:source', {}, url),
      element('meta', { property: 'dcterms:modified' }, now.toISOString().replace(/\.\d+Z$/, 'Z')),
    ),
    element(
      'manifest',
      {},
      item('nav', 'nav.xhtml', page, 'nav'),
      item('article', 'article.xhtml', page, inPage.filter(Boolean).join(' ')),
      item('style', 'style.css', 'text/css'),
      ...pictures.map(({ name, type }, index) => item(`picture-${index + 1}`, name, type)),
    ),
    element(
      'spine',
      // Pages are turned the way the text runs.
      { ...(dir && { 'page-progression-direction': dir }) },
      element('itemref', { idref: 'article' }),
    ),
  );
  return write();
}
