import { named, names } from '../names.ts';
import type { Cleaning, Rule } from '../rule.ts';

/** Classes of text for screen readers alone, as frameworks name them. */
const forScreenReaders = named(
  'sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader-only|screenreader|' +
    'element-invisible|element-hidden|a11y-hidden|assistive-text|visually-hide|hidden-visually|' +
    'offscreen|off-screen|for-screen-reader|hide-text|show-for-sr',
);

/** Text that a "read more" button would open: running text like that around it. */
function isFolded(element: Element, { story, kept }: Cleaning): boolean {
  const prose = story.linesIn(element).filter(({ isProse }) => isProse);
  const before = element.previousElementSibling;
  return prose.length >= 2 && !!before && (kept.has(before) || story.hasProse(before));
}

export const hidden: Rule = {
  id: 'hidden',
  reason: 'The page does not show this.',
  isOutside: true,
  *find(cleaning) {
    const { root, page } = cleaning;
    for (const element of page.hidden) {
      if (root.contains(element) && !isFolded(element, cleaning)) yield element;
    }
    for (const element of root.querySelectorAll('[class]')) {
      if (forScreenReaders.test(names(element)) && !element.closest('math, .katex, .MathJax')) {
        yield element;
      }
    }
  },
};
