import type { Notice } from '../Article.ts';
import { type Line, width } from '../clean/Line.ts';
import { articleThings, isArticleThing } from '../declared/articleThing.ts';
import { readJsonLd } from '../declared/jsonLd.ts';
import type { PageCopy } from '../page/PageCopy.ts';
import type { WordLists } from '../words/Words.ts';
import { type Access, declaredAccess } from './declaredAccess.ts';
import { declaredLength } from './declaredLength.ts';
import { findPaywallBox } from './findPaywallBox.ts';
import { isCutShort } from './isCutShort.ts';
import { shownLines } from './shownLines.ts';

/** Characters, as `width` counts them. What sites give away before a paywall is hardly ever more. */
const longestTeaser = 1500;
/** The same, where the page itself says that the rest is to be paid for and shows what to do. */
const longestSample = 4000;

/** Share of the declared length that makes the article whole, or plainly a part. */
const whole = 0.8;
const part = 0.4;
/** Characters; less is a caption or a note that the page counts in and we do not. */
const leastMissing = 1000;

/**
 * Reads whether the page shows only a part of the article in `root`, and why. To be asked before the
 * article is cleaned, as cleaning takes away the box that says so. A text that is long, or as long
 * as the page declares, is never doubted for wording alone.
 *
 * @returns null where nothing is known to be missing.
 */
export function readNotice(
  root: Element,
  page: PageCopy,
  { paywall, goOn }: Pick<WordLists, 'paywall' | 'goOn'>,
): Notice | null {
  // The box or the link that says so often stands beside the article's own element.
  const nearby = shownLines(root.parentElement ?? root, page);
  const lines = nearby.filter(({ element }) => root.contains(element));
  const articles = articleThings(readJsonLd(page.document), page.url).filter(isArticleThing);
  const box = findPaywallBox(nearby, page, paywall);
  const shown = proseIn(lines, box);
  const declared = declaredLength(articles);
  const isWhole = declared > 0 && shown >= declared * whole;
  if (!isWhole && isPaidFor(shown, box, declaredAccess(articles, page))) return 'paywall';
  const isPart = shown < declared * part && declared - shown >= leastMissing;
  return isPart || isCutShort(lines, nearby, page, goOn) ? 'partial' : null;
}

function isPaidFor(shown: number, box: Element | null, access: Access): boolean {
  if (access === 'open') return box !== null && shown < longestTeaser;
  if (box) return shown < longestSample;
  return access !== 'paid-shown' && shown < longestTeaser;
}

function proseIn(lines: readonly Line[], box: Element | null): number {
  return lines.reduce(
    (sum, { isProse, text, element }) =>
      isProse && !box?.contains(element) ? sum + width(text) : sum,
    0,
  );
}
