import type { Rule } from '../rule.ts';

function outermost(root: Element, holdsKept: ReadonlySet<Element>): Element[] {
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
  reason: 'It does not look like a part of the article.',
  isVerdict: true,
  find({ root, kept }) {
    const holdsKept = new Set<Element>(kept);
    for (const element of kept) {
      for (let up = element.parentElement; up && !holdsKept.has(up); up = up.parentElement) {
        holdsKept.add(up);
      }
    }
    return outermost(root, holdsKept).filter((element) => !isWithinLine(element, kept));
  },
};

/** Inside a paragraph that was kept, its words are kept with it. */
function isWithinLine(element: Element, kept: ReadonlySet<Element>): boolean {
  const line = element.parentElement?.closest('p, li, h1, h2, h3, h4, h5, h6, pre, td, figure');
  return !!line && kept.has(line);
}
