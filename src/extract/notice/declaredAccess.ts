import { isThing, type Thing, valuesOf } from '../declared/jsonLd.ts';
import { isShown } from '../dom/isShown.ts';
import type { PageCopy } from '../page/PageCopy.ts';

/** What the page says of access to its article, and whether the part to pay for is shown. */
export type Access = 'open' | 'paid' | 'paid-shown' | 'paid-missing';

/** Characters. A paid part that shows less is an empty box, or a word on how to pay. */
const shortestPart = 300;

/** schema.org's Boolean, and how sites write it: `false`, "False", "http://schema.org/False". */
function isPaid(thing: Thing): boolean {
  return valuesOf(thing.isAccessibleForFree).some((value) => /(?:^|\/)false$/i.test(String(value)));
}

function shownText(selector: string, page: PageCopy): number {
  try {
    const elements = [...page.document.querySelectorAll(selector)];
    return elements
      .filter((element) => isShown(element, page))
      .reduce((sum, { textContent }) => sum + (textContent?.trim().length ?? 0), 0);
  } catch {
    return 0; // No selector that a browser reads: as good as none.
  }
}

/**
 * Reads `isAccessibleForFree` of the article and of its parts, whose `cssSelector` names what is to be
 * paid for (https://developers.google.com/search/docs/appearance/structured-data/paywalled-content),
 * and the tier "locked" in `article:content_tier` of Facebook's pages. Metered articles say the same
 * as locked ones, and are shown whole until the meter is full: this alone proves nothing.
 */
export function declaredAccess(articles: readonly Thing[], page: PageCopy): Access {
  const parts = articles.flatMap(({ hasPart }) => valuesOf(hasPart)).filter(isThing);
  const paid = parts.filter(isPaid);
  const tier = page.document.querySelector('meta[property="article:content_tier"]');
  const isLocked = tier?.getAttribute('content') === 'locked';
  if (paid.length === 0 && !isLocked && !articles.some(isPaid)) return 'open';
  const selectors = paid
    .flatMap(({ cssSelector }) => valuesOf(cssSelector))
    .filter((selector) => typeof selector === 'string');
  if (selectors.length === 0) return 'paid';
  const shown = selectors.reduce((sum, selector) => sum + shownText(selector, page), 0);
  return shown < shortestPart ? 'paid-missing' : 'paid-shown';
}
