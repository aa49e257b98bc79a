import { isBlank } from '../../dom/isBlank.ts';
import type { Line } from '../Line.ts';
import type { Rule } from '../rule.ts';
import { shellOf } from '../shellOf.ts';

const media = 'img, video, audio, iframe, object, embed, svg, math, table, figure';

/** Words. */
const longestLabel = 8;

/** "More on this:", where what it is over was taken out: a comment is left in its place. */
function isLabel({ element, text, words }: Line, root: Element): boolean {
  let next = shellOf(element, root).nextSibling;
  while (next && isBlank(next)) next = next.nextSibling;
  return words <= longestLabel && /[:：]$/.test(text) && next?.nodeType === 8;
}

export const loneHeading: Rule = {
  id: 'lone-heading',
  *find({ root, story }) {
    const last = [...root.querySelectorAll(media)].at(-1);
    const isUnder = (heading: Element) =>
      !!last && (heading.compareDocumentPosition(last) & 4) !== 0; /* following */
    for (const line of story.lines.toReversed()) {
      const { element, isWhole, plain } = line;
      const isOver = /^h[1-6]$/.test(element.localName) || isLabel(line, root);
      const isHeading = isOver && isWhole && plain !== '';
      if (!isHeading || !story.isAfter(line) || story.isBefore(line) || isUnder(element)) return;
      yield element;
    }
  },
};
