import type { PageCopy } from '../page/PageCopy.ts';

/** A short text of the page, and where it stands. */
export interface PageText {
  parent: Element;
  /** White space collapsed. */
  text: string;
  /** Characters of text between the heading and this one; negative before the heading. */
  distance: number;
}

// Bylines and dates are short; what is longer is the article, and only counts as distance.
const maxLength = 200;
const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'OPTION', 'TEXTAREA', 'TITLE']);

function fromHeading({ distance, text }: PageText, start: number, end: number): number {
  return distance < end ? distance + text.length - start : distance - end;
}

/** The page's short texts in page order, shown ones only. Without a heading, the body's start counts as one. */
export function readPageTexts({ document, hidden }: PageCopy, heading: Element | null): PageText[] {
  const { body } = document;
  if (!body) return [];
  const texts: PageText[] = [];
  const walker = document.createTreeWalker(body, 5, (node) => {
    if (node.nodeType === 3) return 1;
    const element = node as Element;
    return unread.has(element.tagName) || hidden.has(element) ? 2 : 3;
  });
  let position = 0;
  let start = 0;
  let end = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim().replace(/\s+/g, ' ');
    if (!text) continue;
    const isHeading = heading?.contains(node) ?? false;
    if (isHeading && end === 0) start = position;
    if (!isHeading && text.length <= maxLength && node.parentElement) {
      texts.push({ parent: node.parentElement, text, distance: position });
    }
    position += text.length;
    if (isHeading) end = position;
  }
  return texts.map((text) => ({ ...text, distance: fromHeading(text, start, end) }));
}
