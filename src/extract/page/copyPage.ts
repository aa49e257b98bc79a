/** Copies the document, so that no later stage can touch the page. */
export function copyPage(document: Document, url: string): Document {
  const copy = document.cloneNode(true) as Document;
  const base = copy.createElement('base');
  base.href = url;
  copy.head?.prepend(base);
  return copy;
}
