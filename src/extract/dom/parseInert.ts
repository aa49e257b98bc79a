import { chooseSource } from '../page/chooseSource.ts';

/**
 * Parses markup into a document of its own in which nothing loads and nothing runs.
 * The only place where a string becomes nodes; what goes on from there passes the sanitiser.
 */
export function parseInert(html: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  chooseSources(parsed);
  return parsed;
}

function chooseSources(parsed: ParentNode): void {
  for (const source of parsed.querySelectorAll('source[media]')) chooseSource(source);
}

/**
 * Parses markup into a box. Directly in the body a parser drops leading white space, and the places
 * of nodes would shift.
 */
export function parseBox(html: string): HTMLElement {
  const { body } = parseInert(`<div>${html}</div>`);
  return (body.firstElementChild as HTMLElement | null) ?? body;
}

/** `parseBox`, of which the browser itself takes out what the sanitiser does not let through. */
export function parseCleaned(html: string, sanitizer: Sanitizer): HTMLElement {
  // Of a document that is parsed from nothing, as `parseBox` has it: with a doctype, tables would part
  // paragraphs.
  const box = parseInert('').createElement('div');
  box.setHTML(html, { sanitizer });
  chooseSources(box);
  return box;
}
