import type { Sources } from '../sources.ts';

/** The smallest element of the page that holds all elements an article was made of; null for none. */
export function rootOf({ content }: Sources): Element | null {
  const range = content.find((element) => element !== null)?.ownerDocument.createRange();
  if (!range) return null;
  let isFirst = true;
  for (const element of content) {
    if (!element) continue;
    if (isFirst) range.selectNode(element);
    else if (range.comparePoint(element, 0) > 0) range.setEndAfter(element);
    isFirst = false;
  }
  const { commonAncestorContainer: box } = range;
  return box.nodeType === 1 ? (box as Element) : null;
}
