import { isBlock } from '../dom/blockTags.ts';
import { oneLine } from '../dom/oneLine.ts';
import { standsIn } from '../dom/standsIn.ts';
import type { PageCopy } from '../page/PageCopy.ts';

/** Characters. Shorter lines are labels, captions and teasers more often than text. */
const shortestParagraph = 100;

/** Share of a paragraph's text in links, above which it is a list of links. */
const mostLinked = 0.4;

/** Running text that is hardly ever the article, where a page says so. */
const apart = 'footer, nav, aside, form, [class*="comment" i], [id*="comment" i], [hidden]';

/** What is in the markup and not in the text. */
const unread = 'script, style, noscript';

const lengthOf = (elements: Iterable<Element>): number =>
  [...elements].reduce((sum, element) => sum + oneLine(element).length, 0);

/** Characters that a paragraph shows; 0 where it is none, or hardly more than links. */
function proseIn(paragraph: Element): number {
  // Most of a page's boxes end here: a box with boxes, a label.
  if (holdsBlock(paragraph) || (paragraph.textContent ?? '').length < shortestParagraph) return 0;
  const length = lengthOf([paragraph]) - lengthOf(paragraph.querySelectorAll(unread));
  if (length < shortestParagraph) return 0;
  const linked = lengthOf(paragraph.querySelectorAll('a'));
  return linked > length * mostLinked ? 0 : length;
}

function holdsBlock(box: Element): boolean {
  for (let child = box.firstElementChild; child; child = child.nextElementSibling) {
    if (isBlock(child)) return true;
  }
  return false;
}

/** Around the box of a paragraph, in which there is more than the paragraph alone. */
function aroundBoxOf(paragraph: Element): Element | null {
  let box = paragraph.parentElement;
  while (box?.childElementCount === 1) box = box.parentElement;
  return box?.parentElement ?? null;
}

/**
 * Characters of running text that the page shows anywhere: what a reader who gets much less would
 * miss. Text runs where a paragraph has another in its own box or the one beside it; what stands by
 * itself is a notice or a caption. What a page says twice counts once. To be asked before the article
 * is cleaned.
 */
export function proseOnPage({ document, hidden }: PageCopy): number {
  const seen = new Set<string>();
  const running = new Map<Element | null, number[]>();
  for (const paragraph of document.body?.querySelectorAll('p, div, td') ?? []) {
    const length = proseIn(paragraph);
    if (length === 0 || paragraph.closest(apart) || standsIn(paragraph, hidden)) continue;
    const text = oneLine(paragraph);
    if (seen.has(text)) continue;
    seen.add(text);
    const around = aroundBoxOf(paragraph);
    const lengths = running.get(around);
    if (lengths) lengths.push(length);
    else running.set(around, [length]);
  }
  return [...running.values()]
    .filter(({ length }) => length > 1)
    .flat()
    .reduce((sum, length) => sum + length, 0);
}
