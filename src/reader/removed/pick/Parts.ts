import { outermost } from '../../../extract/dom/outermost.ts';
import type { Sources } from '../../../extract/index.ts';

/** Which element of the page each element of the article shows. */
export interface Parts {
  /** The page's element behind one of the article's; null for what the reader itself made. */
  sourceOf(part: Element): Element | null;
  /** The article's elements, in it now, that show one of these elements of the page. */
  partsOf(sources: readonly Element[]): HTMLElement[];
  /** Share of the article's text (0 to 1) that stands in these elements of the page. */
  shareOf(sources: readonly Element[]): number;
}

function characters(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}

/**
 * @param body the article's body.
 * @param elements all that was in it before it was arranged, in tree order.
 */
export function makeParts(
  body: HTMLElement,
  elements: readonly HTMLElement[],
  sources: Sources | null,
): Parts {
  const bySource = new Map<Element, HTMLElement>();
  const byPart = new Map<Element, Element>();
  for (const [index, part] of elements.entries()) {
    const source = sources?.content[index];
    if (!source) continue;
    bySource.set(source, part);
    byPart.set(part, source);
  }
  const partsOf = (wanted: readonly Element[]) =>
    outermost(
      wanted.flatMap((source) => {
        const part = bySource.get(source);
        return part && body.contains(part) ? [part] : [];
      }),
    );
  return {
    partsOf,
    sourceOf: (part) => byPart.get(part) ?? null,
    shareOf(wanted) {
      const taken = partsOf(wanted).reduce((sum, part) => sum + characters(part), 0);
      const isAround = wanted.some((source) =>
        [...bySource.keys()].every((one) => source.contains(one)),
      );
      return isAround ? 1 : taken / Math.max(1, characters(body));
    },
  };
}
