import { isBlock } from './page/blockTags.ts';
import type { PageCopy } from './page/PageCopy.ts';

/** Characters. Shorter lines are labels, captions and teasers more often than text. */
const shortestParagraph = 100;

/** Share of a paragraph's text in links, above which it is a list of links. */
const mostLinked = 0.4;

/** Running text that is hardly ever the article, where a page says so. */
const apart = 'footer, nav, aside, form, [class*="comment" i], [id*="comment" i], [hidden]';

function holdsBlock(box: Element): boolean {
  for (let child = box.firstElementChild; child; child = child.nextElementSibling) {
    if (isBlock(child)) return true;
  }
  return false;
}

function isProse(paragraph: Element): boolean {
  if (holdsBlock(paragraph)) return false;
  const length = paragraph.textContent?.trim().length ?? 0;
  if (length < shortestParagraph) return false;
  let linked = 0;
  for (const link of paragraph.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
  return linked <= length * mostLinked;
}

/**
 * Characters of running text that the page shows anywhere: what a reader who gets much less would
 * miss. To be asked before the article is cleaned.
 */
export function proseOnPage({ document, hidden }: PageCopy): number {
  let characters = 0;
  for (const paragraph of document.body?.querySelectorAll('p, div, td') ?? []) {
    if (!isProse(paragraph) || paragraph.closest(apart)) continue;
    if (!isWithin(paragraph, hidden)) characters += paragraph.textContent?.trim().length ?? 0;
  }
  return characters;
}

function isWithin(element: Element, boxes: ReadonlySet<Element>): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) if (boxes.has(up)) return true;
  return false;
}
