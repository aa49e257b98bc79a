import type { Rule } from '../rule.ts';

const media = 'img, video, audio, iframe, object, embed, svg, math, table, figure';

export const loneHeading: Rule = {
  id: 'lone-heading',
  reason: 'Nothing of the article stands under this heading.',
  *find({ root, story }) {
    const last = [...root.querySelectorAll(media)].at(-1);
    const isUnder = (heading: Element) =>
      !!last && (heading.compareDocumentPosition(last) & 4) !== 0; /* following */
    for (const line of story.lines.toReversed()) {
      const { element, isWhole, plain } = line;
      const isHeading = isWhole && plain !== '' && /^h[1-6]$/.test(element.localName);
      if (!isHeading || !story.isAfter(line) || story.isBefore(line) || isUnder(element)) return;
      yield element;
    }
  },
};
