import type { Rule } from '../clean/rule.ts';
import type { Found } from '../find/Found.ts';
import type { PageCopy } from '../page/PageCopy.ts';

/** What somebody chose on the live page to be read as the article. */
export type Chosen = Element | Range;

/** What somebody chose, in the page copy. */
export interface ChosenOnPage {
  found: Found;
  rules(all: readonly Rule[]): readonly Rule[];
}

const notSelected: Rule = {
  id: 'not-selected',
  isOutside: true,
  *find({ root, kept }) {
    const open = [root];
    for (let element = open.pop(); element; element = open.pop()) {
      for (const child of element.children) {
        if (!kept.has(child)) yield child;
        else if (child.firstElementChild) open.push(child);
      }
    }
  },
};

/**
 * The article that somebody chose: an element whole, or of a selection every paragraph that it
 * touches, and nothing else.
 *
 * @returns null where the page's copy has nothing of it.
 */
export function chosenOn(page: PageCopy, chosen: Chosen): ChosenOnPage | null {
  const isElement = 'localName' in chosen;
  const around = isElement ? chosen : elementOf(chosen.commonAncestorContainer);
  const root = around && twinOf(page, around);
  if (!root) return null;
  const all = [...root.querySelectorAll('*')];
  if (isElement) return { found: { root, kept: new Set(all) }, rules: (rules) => rules };
  const isTouched = (element: Element) => {
    const original = originalAt(page, element);
    return !!original && chosen.intersectsNode(original);
  };
  return {
    found: { root, kept: new Set(all.filter(isTouched)) },
    rules: (rules) => [...rules.filter(({ id }) => id === 'hidden'), notSelected],
  };
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}

function twinOf(page: PageCopy, original: Element): Element | null {
  for (const [twin, other] of page.originals) if (other === original) return twin;
  return null;
}

/** A paragraph that the copy made around loose text is touched where the text's own box is. */
function originalAt(page: PageCopy, element: Element): Element | undefined {
  const own = page.originals.get(element);
  return own ?? (element.parentElement ? originalAt(page, element.parentElement) : undefined);
}
