import { Readability } from '@mozilla/readability';
import type { PageCopy } from '../page/PageCopy.ts';
import type { Found } from './Found.ts';

const mark = 'data-broadsheet-index';

/** What Readability keeps of a page, as elements of that page. */
function elementsKept(document: Document): Element[] {
  const elements = [...(document.body?.querySelectorAll('*') ?? [])];
  for (const [index, element] of elements.entries()) element.setAttribute(mark, String(index));
  const trial = document.cloneNode(true) as Document;
  for (const element of elements) element.removeAttribute(mark);
  const parsed = new Readability<Element>(trial, {
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!parsed?.content) return [];
  const kept: Element[] = [];
  for (const element of parsed.content.querySelectorAll(`[${mark}]`)) {
    const original = elements[Number(element.getAttribute(mark))];
    if (original) kept.push(original);
  }
  return kept;
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let ancestor = elements[0] ?? null;
  for (const element of elements) {
    while (ancestor && !ancestor.contains(element)) ancestor = ancestor.parentElement;
  }
  return ancestor;
}

/** Readability folds a box around a single child into one element: the child was kept too. */
function withFolded(elements: readonly Element[]): Set<Element> {
  const kept = new Set<Element>();
  for (const element of elements) {
    let folded: Element | null = element;
    while (folded) {
      kept.add(folded);
      folded = folded.childElementCount === 1 ? folded.firstElementChild : null;
    }
  }
  return kept;
}

/**
 * Finds the article's element in the page's copy. Readability votes on a copy of its own; the
 * article is the smallest element around all that it kept.
 *
 * @returns null where the page has no article.
 */
export function findArticle(page: PageCopy): Found | null {
  const kept = elementsKept(page.document);
  const root = commonAncestor(kept);
  return root && { root, kept: withFolded(kept) };
}
