const blocks =
  'p, h1, h2, h3, h4, h5, h6, li, dt, dd, figure, blockquote, pre, .wide, hr, address, aside, ' +
  'section, ul, ol, dl, details, div, img, video, audio';

/** The smallest block of the article at a node: what a click on it means. */
export function blockAt(body: Element, node: Node | null): HTMLElement | null {
  const element =
    node?.nodeType === Node.ELEMENT_NODE ? (node as Element) : (node?.parentElement ?? null);
  const block = element?.closest<HTMLElement>(blocks) ?? null;
  return block && block !== body && body.contains(block) ? block : null;
}

/** The smallest blocks of the article that are shown, in order. */
function leaves(body: Element): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>(blocks)].filter(
    (block) =>
      (!block.querySelector(blocks) || block.matches('figure, .wide')) &&
      block.checkVisibility({ visibilityProperty: true }),
  );
}

/** Whether nothing of it is above the window. */
function isBelowTop(block: Element): boolean {
  return block.getBoundingClientRect().top >= 0;
}

/**
 * The block after another one (`step` 1) or before it (-1).
 *
 * @param from null where none is picked yet: then it is the first in the window, or the last of all.
 * @returns `from` itself at either end; null where there is no block at all.
 */
export function neighbour(
  body: Element,
  from: HTMLElement | null,
  step: 1 | -1,
): HTMLElement | null {
  const all = leaves(body).filter((leaf) => !leaf.parentElement?.closest('figure, .wide'));
  if (!from) return (step > 0 ? (all.find(isBelowTop) ?? all[0]) : all.at(-1)) ?? null;
  const isOnThatSide = (leaf: Element) => {
    if (leaf.contains(from) || from.contains(leaf)) return false;
    const wanted = step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    return (from.compareDocumentPosition(leaf) & wanted) > 0;
  };
  const outside = all.filter(isOnThatSide);
  return (step > 0 ? outside[0] : outside.at(-1)) ?? from;
}

/** The element around, up to the article itself. */
export function wider(body: Element, from: HTMLElement): HTMLElement {
  const around = from.parentElement;
  return around && around !== body && body.contains(around) ? around : from;
}

/** Back to what was widened, or to the first element inside. */
export function narrower(from: HTMLElement, before: HTMLElement | undefined): HTMLElement {
  if (before && before !== from && from.contains(before)) {
    let child = before;
    while (child.parentElement && child.parentElement !== from) child = child.parentElement;
    return child;
  }
  return (from.firstElementChild as HTMLElement | null) ?? from;
}
