import { unreadTags } from '../dom/unreadTags.ts';
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

function fromHeading({ distance, text }: PageText, start: number, end: number): number {
  return distance < end ? distance + text.length - start : distance - end;
}

/** The next node in page order, without what is below `node`. */
function after(node: Node, root: Element): Node | null {
  for (let up: Node | null = node; up && up !== root; up = up.parentNode) {
    if (up.nextSibling) return up.nextSibling;
  }
  return null;
}

/** Every text of the page in page order, shown ones only. */
function* shownTexts({ body }: Document, hidden: ReadonlySet<Element>): Generator<Text> {
  const isUnread = (element: Element) => unreadTags.has(element.localName) || hidden.has(element);
  for (let node: Node | null = body.firstChild; node; ) {
    if (node.nodeType === 3) yield node as Text;
    const below = node.nodeType === 1 && !isUnread(node as Element) ? node.firstChild : null;
    node = below ?? after(node, body);
  }
}

/** The page's short texts in page order, shown ones only. Without a heading, the body's start counts as one. */
export function readPageTexts({ document, hidden }: PageCopy, heading: Element | null): PageText[] {
  if (!document.body) return [];
  const texts: PageText[] = [];
  let position = 0;
  let start = 0;
  let end = 0;
  for (const node of shownTexts(document, hidden)) {
    const text = node.data.trim().replace(/\s+/g, ' ');
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
