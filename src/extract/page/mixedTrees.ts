import type { pastFields } from './pastFields.ts';

/** Shown as something else, or with other rules for what is below. */
const special = new Set(['html', 'head', 'slot', 'iframe', 'template']);

/** Browsers copy a tree by copying each child in a call of its own, and a stack has an end. */
const highest = 500;

/**
 * The elements of a page that cannot be copied at once with all that is below them: what shows other
 * children than its own, what is copied as something else, whatever is around these, and trees too
 * high.
 *
 * @param moved further elements that are not copied where they are.
 */
export function mixedTrees(
  source: Document,
  of: ReturnType<typeof pastFields>,
  moved: ReadonlySet<Element>,
): ReadonlySet<Element> {
  const mixed = new Set<Element>([...source.querySelectorAll('[is]'), ...moved]);
  /** What is around the element, from the outermost. */
  const around: Node[] = [];
  const mix = (from: number) => {
    for (let at = from; at >= 0; at -= 1) {
      const outer = around[at] as Element;
      if (mixed.has(outer)) return;
      mixed.add(outer);
    }
  };
  for (const element of source.querySelectorAll('*')) {
    const parent = of.parentNode(element);
    while (around.length > 0 && around[around.length - 1] !== parent) around.pop();
    if (special.has(element.localName) || of.shadowRoot(element) || mixed.has(element)) {
      mixed.add(element);
      mix(around.length - 1);
    }
    mix(around.length - highest);
    around.push(element);
  }
  return mixed;
}
