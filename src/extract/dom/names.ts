import { hyphenated } from '../words/hyphenated.ts';

const known = new WeakMap<Element, string>();

/** What the page's makers call an element: id, classes, role and label, as lower-case words. */
export function names(element: Element): string {
  let found = known.get(element);
  if (found === undefined) {
    found = read(element);
    known.set(element, found);
  }
  return found;
}

function read(element: Element): string {
  const given = [
    element.id,
    element.getAttribute('class'),
    element.getAttribute('role'),
    element.getAttribute('aria-label'),
    element.getAttribute('data-testid'),
    element.getAttribute('data-component'),
    element.getAttribute('itemprop'),
  ];
  return hyphenated(given.filter((name) => name).join(' '));
}

/** A pattern for whole words in names, which hyphens, underscores and spaces part. */
export function named(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_:-])(?:${words})(?:$|[\\s_:-])`);
}

const patterns = new Map<string, RegExp>();

/** Whether an element is called by one of the words of a list, parted by ` | `. */
export function isNamed(element: Element, words: string): boolean {
  let pattern = patterns.get(words);
  if (!pattern) {
    pattern = named(words.replaceAll(' | ', '|'));
    patterns.set(words, pattern);
  }
  return pattern.test(names(element));
}
