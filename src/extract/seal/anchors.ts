import { placePrefix } from '../placePrefix.ts';

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function targetsIn(trees: readonly Element[]): Map<string, Element> {
  const targets = new Map<string, Element>();
  for (const tree of trees) {
    for (const element of tree.querySelectorAll('[id], a[name]')) {
      const id = element.id || element.getAttribute('name') || '';
      if (!targets.has(id)) targets.set(id, element);
    }
  }
  return targets;
}

/** Points links at safe ids; gives the targets that are wanted, with those ids. */
function pointLinks(tree: Element, targets: ReadonlyMap<string, Element>): Map<Element, string> {
  const wanted = new Map<Element, string>();
  for (const link of tree.querySelectorAll('a[href^="#"]')) {
    const id = decoded(link.getAttribute('href')?.slice(1) ?? '');
    const target = targets.get(id);
    if (target) {
      const safe = id.startsWith(placePrefix) ? id : placePrefix + id;
      wanted.set(target, safe);
      link.setAttribute('href', `#${encodeURIComponent(safe)}`);
    } else link.removeAttribute('href');
  }
  return wanted;
}

/**
 * Keeps links to places in the article working (footnotes): their targets get a safe id, all other
 * ids go, and a link to a place that is not here is plain text.
 */
export function linkPlaces(trees: readonly Element[]): void {
  const targets = targetsIn(trees);
  const wanted = trees.flatMap((tree) => [...pointLinks(tree, targets)]);
  for (const tree of trees) {
    for (const element of tree.querySelectorAll('[id]')) element.removeAttribute('id');
  }
  for (const [target, id] of wanted) target.id = id;
}
