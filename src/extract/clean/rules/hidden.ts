import { isNamed } from '../../dom/names.ts';
import type { Cleaning, Rule } from '../rule.ts';

const opening = '[aria-expanded]';
const titles = `h2, h3, h4, h5, h6, dt, ${opening}`;

/** Whether the page says itself that it is folded away: a tab's text, and what the button behind it opens. */
function isCalledFolded(element: Element): boolean {
  const next = element.nextElementSibling;
  const isOpening = next?.matches(opening) || next?.firstElementChild?.matches(opening);
  return isOpening || element.matches('[role="tabpanel"]');
}

/** Text that a "read more" button would open: running text like that around it. */
function isFolded(element: Element, { story, kept }: Cleaning): boolean {
  const prose = story.linesIn(element).filter((line) => line.isProse && kept.has(line.element));
  const before = element.previousElementSibling;
  const fewest = isCalledFolded(element) ? 1 : 2;
  return prose.length >= fewest && !!before && (kept.has(before) || story.hasProse(before));
}

/**
 * The text of a title that opens it when pressed, as an answer is of its question: last in its box, and
 * kept as its title is.
 */
function isUnderTitle(element: Element, { story, kept }: Cleaning): boolean {
  const [first] = story.linesIn(element);
  const title = first && story.previous(first);
  const next = element.nextElementSibling;
  return (
    !!first &&
    !!title?.element.closest(titles) &&
    kept.has(title.element) &&
    kept.has(first.element) &&
    (!next || next.matches(titles))
  );
}

export const hidden: Rule = {
  id: 'hidden',
  isOutside: true,
  *find(cleaning) {
    const { root, page, words } = cleaning;
    const inside = [...page.hidden].filter((element) => root.contains(element));
    const answers = new Set(inside.filter((element) => isUnderTitle(element, cleaning)));
    for (const element of inside) {
      // One thing hidden under a title may be anything.
      const isAnswer = answers.size > 1 && answers.has(element);
      if (!isAnswer && !isFolded(element, cleaning)) yield element;
    }
    for (const element of root.querySelectorAll('[class]')) {
      if (isNamed(element, words.boxNames.unseen) && !element.closest('math, .katex, .MathJax')) {
        yield element;
      }
    }
  },
};
