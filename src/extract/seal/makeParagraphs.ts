import { isBlock } from '../dom/blockTags.ts';
import { oneLine } from '../dom/oneLine.ts';
import { withAncestors } from '../dom/withAncestors.ts';
import { renamed } from './renamed.ts';

/** Where a text is set by itself, and lines by theirs. */
const own = new Set('li td th dt dd figure figcaption caption summary p pre address'.split(' '));

/** What a paragraph would show beside its text. */
const media = new Set(['img', 'video', 'audio']);

/** Characters: shorter lines may be verses, addresses or labels, which stand close. */
const shortest = 60;

/** The boxes that hold text alone, and stand where paragraphs do. One look at each element: pages may nest thousands. */
function textBoxesIn(root: Element): Element[] {
  const all = [...root.querySelectorAll('*')];
  const inside = new Set<Element>();
  for (const element of all) {
    const parent = element.parentElement as Element;
    if (own.has(element.localName) || inside.has(parent)) inside.add(element);
  }
  const apart = all.filter((one) => isBlock(one) || media.has(one.localName));
  const around = withAncestors(apart.map(({ parentElement }) => parentElement));
  return all.filter((one) => one.localName === 'div' && !inside.has(one) && !around.has(one));
}

/** Makes paragraphs of boxes that hold one and nothing else, so that they are set as such. */
export function makeParagraphs(root: Element, standIns: Map<Element, Element>): void {
  for (const box of textBoxesIn(root)) {
    const text = oneLine(box);
    if (text.length >= shortest || text.endsWith('。')) renamed(box, 'p', standIns);
  }
}
