import { commentsIn } from '../dom/commentsIn.ts';
import { holds } from '../dom/holds.ts';
import { isSaid } from './isSaid.ts';
import type { Cleaning, Rule } from './rule.ts';

/** More prose than this is never clutter by its wording alone. Characters. */
const mostProse = 350;

/** What carries meaning that wording and position say nothing about. */
const precious =
  'pre, math, .katex, .MathJax, mjx-container, [role="doc-endnotes"], [role="doc-footnote"], ' +
  '.footnotes, .footnote, blockquote';
const captioned = 'figure figcaption';

/** A heading whose own text follows: taking it would leave a section without its name. */
function isHeadingOfText(element: Element, cleaning: Cleaning): boolean {
  const { story } = cleaning;
  const lines = story.linesIn(element);
  const [line] = lines;
  if (lines.length !== 1 || !line || !/^h[1-6]$/.test(line.element.localName)) return false;
  const next = story.next(line);
  return !story.isBefore(line) && (next?.isProse === true || isSaid(next, cleaning));
}

/** Several lines, some cut already, or a long one, and all clearly not the article's. */
function isRejected(element: Element, { story, rejected }: Cleaning): boolean {
  const lines = story.linesIn(element);
  if (!lines.every((line) => rejected?.has(line.element))) return false;
  if (lines.length > 1 || story.proseIn(element) > mostProse) return true;
  return lines.length > 0 && commentsIn(element).length > 0;
}

/** Whether no rule may take this out by wording or position, whatever it found. */
export function isProtected(element: Element, rule: Rule, cleaning: Cleaning): boolean {
  if (rule.isOutside) return false;
  if (holds(element, precious)) return true;
  if (rule.isVerdict && isRejected(element, cleaning)) return false;
  if (element.querySelector(captioned)) return true;
  if (cleaning.story.proseIn(element) > mostProse) return true;
  return isHeadingOfText(element, cleaning);
}
