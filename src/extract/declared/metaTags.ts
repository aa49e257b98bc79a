import { cleanLine } from '../words/cleanLine.ts';

/** Contents of the page's `meta` elements by lower-cased `property`, `name` or `itemprop`, in page order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads all `meta` elements that have a name and a content. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = cleanLine(meta.getAttribute('content'));
    if (!content) continue;
    const names = ['property', 'name', 'itemprop'].map((kind) => meta.getAttribute(kind));
    const name = names.find(Boolean)?.trim().toLowerCase().replace(/[:_]/g, '.');
    if (!name) continue;
    const known = tags.get(name);
    if (known) known.push(content);
    else tags.set(name, [content]);
  }
  return tags;
}

/** The first content under the first of `names` that has one. `:` and `_` are written as `.`. */
export function firstMeta(tags: MetaTags, ...names: string[]): string | null {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content) return content;
  }
  return null;
}
