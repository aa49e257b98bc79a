import { isStableName } from './isStableName.ts';

/** Attributes in which sites name their components. */
const naming = ['data-testid', 'data-component', 'data-module', 'data-block', 'data-type'];

/** Characters. A longer text is hardly ever the same on another page. */
const longestLine = 200;

/** Levels. Further away, a name says little about what stands below it. */
const furthestName = 3;

/** Selectors by what the element itself is called, those that match least first. */
function byOwnNames(element: Element): string[] {
  const tag = element.localName;
  const classes = [...element.classList].filter(isStableName);
  const single = classes.map((name) => `.${CSS.escape(name)}`);
  const pairs = single.flatMap((first, index) =>
    single.slice(index + 1).map((second) => first + second),
  );
  const attributes = naming.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && isStableName(value) ? [`${tag}[${name}="${CSS.escape(value)}"]`] : [];
  });
  const id = isStableName(element.id) ? [`#${CSS.escape(element.id)}`] : [];
  const count = (selector: string) => element.ownerDocument.querySelectorAll(selector).length;
  const byCount = (a: string, b: string) => count(a) - count(b) || a.length - b.length;
  return [...id, ...[...single, ...attributes].sort(byCount), ...pairs.sort(byCount)];
}

/** Selectors by the nearest box around the element that has a name, and the way down from it. */
function* byNamesAround(element: Element): Iterable<string> {
  let way = element.localName;
  let around = element.parentElement;
  for (let level = 0; around && level < furthestName; level += 1) {
    for (const name of byOwnNames(around)) yield `${name} > ${way}`;
    way = `${around.localName} > ${way}`;
    around = around.parentElement;
  }
}

function pattern(words: string): string {
  const parts = words.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return parts.join('\\s+');
}

/** A line by its words: by its label, where it starts with one ("Read more: …"), or all of it. */
function* byWords(element: Element): Iterable<string> {
  const words = element.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  const label = element.querySelector('b, strong, em, span')?.textContent?.trim() ?? '';
  if (/^.{3,40}:$/.test(label) && words.startsWith(label)) {
    yield `${element.localName}:has-text(/^\\s*${pattern(label)}/)`;
  }
  if (words && words.length <= longestLine) {
    yield `${element.localName}:has-text(/^\\s*${pattern(words)}\\s*$/)`;
  }
}

/**
 * Selectors that are likely to find an element again when the page changes, and its like on other
 * pages of the site; the best first. Each matches the element; most match others of its kind too.
 *
 * @param element of the page itself.
 */
export function* selectorsFor(element: Element): Iterable<string> {
  yield* byOwnNames(element);
  yield* byNamesAround(element);
  yield* byWords(element);
}
