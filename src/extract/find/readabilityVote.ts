import { Readability } from '@mozilla/readability';
import { budget } from '../budget.ts';

const mark = 'data-broadsheet-index';

/** Whether any element stands deeper than Readability can bear. */
function isTooDeep(elements: readonly Element[], body: Element): boolean {
  const depths = new Map<Element, number>([[body, 0]]);
  return elements.some((element) => {
    const depth = (depths.get(element.parentElement ?? body) ?? 0) + 1;
    if (element.firstElementChild) depths.set(element, depth);
    return depth > budget.votedDepth;
  });
}

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
  const { body } = document;
  const elements = [...(body?.querySelectorAll('*') ?? [])];
  if (elements.length > budget.votedElements || isTooDeep(elements, body)) return kept;
  const trial = document.cloneNode(true) as Document;
  const twins = trial.body.querySelectorAll('*');
  for (let index = 0; index < elements.length; index += 1) {
    twins[index]?.setAttribute(mark, String(index));
  }
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
