import { Readability } from '@mozilla/readability';

const mark = 'data-broadsheet-index';

/** Elements; Readability gives up on larger pages, and what follows does without its vote. */
const mostElements = 150_000;

/** Readability folds a box around a single child into one element: the child was kept too. */
function addFolded(element: Element | undefined, kept: Set<Element>): void {
  let folded = element ?? null;
  while (folded && !kept.has(folded)) {
    kept.add(folded);
    folded = folded.childElementCount === 1 ? folded.firstElementChild : null;
  }
}

/**
 * What Readability keeps of a page, as elements of that page: it works on a copy of its own, in
 * which every element bears its number. Empty where it finds no article.
 */
export function readabilityVote(document: Document): Set<Element> {
  const kept = new Set<Element>();
  const elements = [...(document.body?.getElementsByTagName('*') ?? [])];
  if (elements.length > mostElements) return kept;
  for (const [index, element] of elements.entries()) element.setAttribute(mark, String(index));
  const trial = document.cloneNode(true) as Document;
  for (const element of elements) element.removeAttribute(mark);
  const parsed = new Readability<Element>(trial, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  for (const element of parsed?.content?.querySelectorAll(`[${mark}]`) ?? []) {
    addFolded(elements[Number(element.getAttribute(mark))], kept);
  }
  return kept;
}
