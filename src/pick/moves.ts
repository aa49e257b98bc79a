const blocks =
  'p, h1, h2, h3, h4, h5, h6, li, dt, dd, figure, blockquote, pre, .wide, hr, address, aside, ' +
  'section, ul, ol, dl, details, div, img, video, audio';

/** The smallest block of the article at a node: what a click on it means. */
export function blockAt(body: Element, node: Node | null): HTMLElement | null {
  const element = node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
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

/** The block after or before another one; the first in the window or the last where there is none yet. */
export function neighbour(
  body: Element,
  from: HTMLElement | null,
  step: 1 | -1,
): HTMLElement | null {
  const all = leaves(body).filter((leaf) => !leaf.parentElement?.closest('figure, .wide'));
  if (!from) return (step > 0 ? (all.find(isBelowTop) ?? all[0]) : all.at(-1)) ?? null;
  const follows = (leaf: Element) => {
    const way = from.compareDocumentPosition(leaf);
    if (way & 16 /* CONTAINED_BY */) return false;
    return step > 0 ? (way & 4) /* FOLLOWING */ > 0 : (way & 2) /* PRECEDING */ > 0;
  };
  const outside = all.filter((leaf) => leaf !== from && !leaf.contains(from) && follows(leaf));
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
