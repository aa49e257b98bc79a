import { withAncestors } from '../../dom/withAncestors.ts';
import type { Rule } from '../rule.ts';

/** A part of one of these means something else than the whole: they go or stay undivided. */
const wholes = 'table, figure, blockquote, pre, dl';

/** The outermost elements below `root` that hold nothing kept. */
function outermostUnkept(root: Element, holdsKept: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    for (const child of element.children) {
      if (holdsKept.has(child)) open.push(child);
      else found.push(child);
    }
  }
  return found;
}

export const notKept: Rule = {
  id: 'not-kept',
  isVerdict: true,
  *find({ root, kept, rejected, story }) {
    const boxes = outermostUnkept(root, withAncestors(kept)).filter(
      (element) => !isWithinLine(element, kept),
    );
    yield* boxes;
    // Where a box is spared for a text in it, its lines that are clearly not the article's still go.
    for (const line of boxes.flatMap((box) => story.linesIn(box))) {
      const { element, isWhole } = line;
      if (isWhole && rejected?.has(element) && !element.closest(wholes)) yield element;
    }
  },
};

/** Inside a paragraph that was kept, its words are kept with it. */
function isWithinLine(element: Element, kept: ReadonlySet<Element>): boolean {
  const line = element.parentElement?.closest('p, li, h1, h2, h3, h4, h5, h6, pre, td');
  return !!line && kept.has(line);
}
