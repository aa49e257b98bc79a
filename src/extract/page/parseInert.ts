import { chooseSource } from './chooseSource.ts';

/**
 * Parses markup into a document of its own in which nothing loads and nothing runs.
 * The only place where a string becomes nodes; what goes on from there passes the sanitiser.
 */
export function parseInert(html: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const source of parsed.querySelectorAll('source[media]')) chooseSource(source);
  return parsed;
}

/**
 * Parses markup into a box. Directly in the body a parser drops leading white space, and the places
 * of nodes would shift.
 */
export function parseBox(html: string): HTMLElement {
  const { body } = parseInert(`<div>${html}</div>`);
  return (body.firstElementChild as HTMLElement | null) ?? body;
}
