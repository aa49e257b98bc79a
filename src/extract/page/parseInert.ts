/**
 * Parses markup into a document of its own in which nothing loads and nothing runs.
 * The only place where a string becomes nodes before the article is sealed.
 */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
