import { named, names } from '../dom/names.ts';
import { oneLine } from '../dom/oneLine.ts';
import type { Found } from '../find/Found.ts';
import type { PageCopy } from '../page/PageCopy.ts';

const excerptNames = named('excerpt');

/** Characters; a shorter text is a label, a longer one an article of its own. */
const shortest = 40;
const longest = 500;

/** A whole sentence: a line without a stop is a second headline, which the reader shows as such. */
function isSentence(text: string): boolean {
  return (
    text.length >= shortest && text.length <= longest && /[.!?…。！？।؟][”"»’')\]]*$/u.test(text)
  );
}

function isNamedExcerpt(element: Element, until: Element): boolean {
  for (let up: Element | null = element; up && up !== until; up = up.parentElement) {
    if (excerptNames.test(names(up))) return true;
  }
  return false;
}

/** The nearest headline above the article, and the smallest box that holds both. */
function headlineOf(root: Element): { headline: Element; box: Element } | null {
  for (let box = root.parentElement; box && box.localName !== 'html'; box = box.parentElement) {
    const headlines = [...box.querySelectorAll('h1')];
    const [headline] = headlines;
    if (headline)
      return headlines.length === 1 && !root.contains(headline) ? { headline, box } : null;
  }
  return null;
}

/** Whether an element stands after the headline and before the article's root, in neither of them. */
function isBetween(element: Element, headline: Element, root: Element): boolean {
  const follows = Node.DOCUMENT_POSITION_FOLLOWING;
  return (
    (headline.compareDocumentPosition(element) & follows) !== 0 &&
    (element.compareDocumentPosition(root) & follows) !== 0 &&
    !element.contains(root) &&
    !root.contains(element)
  );
}

/**
 * The article with its excerpt, where the page prints one between the headline and the text that is
 * not repeated in it: the article's own first sentence or two. What else stands there was no part of
 * the article before, and is none now. A deck (standfirst, summary) is a second headline instead, which
 * the reader shows as such.
 */
export function withExcerpt(found: Found, { hidden }: PageCopy): Found {
  const { root } = found;
  const above = headlineOf(root);
  if (!above) return found;
  const { headline, box } = above;
  for (const excerpt of box.querySelectorAll('p, h2, div')) {
    if (!isBetween(excerpt, headline, root) || excerpt.querySelector('p, div, a')) continue;
    const text = oneLine(excerpt);
    if (!isSentence(text) || !isNamedExcerpt(excerpt, box)) continue;
    if (hidden.has(excerpt) || oneLine(root).includes(text.slice(0, 60))) return found;
    const beside = [...box.querySelectorAll('*')].filter((each) => !root.contains(each));
    return {
      ...found,
      root: box,
      rejected: new Set([...(found.rejected ?? []), ...beside]),
      kept: new Set([...found.kept, root, excerpt, ...excerpt.querySelectorAll('*')]),
    };
  }
  return found;
}
