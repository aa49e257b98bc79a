import { Readability } from '@mozilla/readability';
import { budget } from '../time/budget.ts';
import type { SecondVote } from './SecondVote.ts';
import type { Box } from './survey/Block.ts';

const mark = 'data-broadsheet-box';

/** Readability folds a box around a single child into one element: the child was kept too. */
function addFolded(box: Box | undefined, boxOf: ReadonlyMap<Element, Box>, votes: Uint8Array) {
  let folded = box;
  while (folded && !votes[folded.index]) {
    votes[folded.index] = 1;
    const { element } = folded;
    const only = element.childElementCount === 1 ? element.firstElementChild : null;
    folded = only ? boxOf.get(only) : undefined;
  }
}

/**
 * What Readability keeps of a page. It works on a copy of its own, in which every box bears its
 * number. Null where it finds no article, or the page is more than it can bear.
 */
export const readabilityVote: SecondVote = (document, boxes, boxOf) => {
  if (boxes.length > budget.votedBoxes) return null;
  if (boxes.some(({ depth }) => depth > budget.votedDepth)) return null;
  for (const { element, index } of boxes) element.setAttribute(mark, String(index));
  const trial = document.cloneNode(true) as Document;
  for (const { element } of boxes) element.removeAttribute(mark);
  const parsed = new Readability<Element>(trial, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!parsed?.content) return null;
  const votes = new Uint8Array(boxes.length);
  for (const element of parsed.content.querySelectorAll(`[${mark}]`)) {
    addFolded(boxes[Number(element.getAttribute(mark))], boxOf, votes);
  }
  return votes;
};
