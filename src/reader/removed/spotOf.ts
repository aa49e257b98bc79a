/** Pixels from the top of the view, as `getBoundingClientRect` gives them. */
export interface Spot {
  top: number;
  left: number;
  width: number;
}

function isSeen(node: Node): boolean {
  if (node.nodeType === Node.COMMENT_NODE) return false;
  return node.nodeType === Node.ELEMENT_NODE ? node.nodeName !== 'BR' : !!node.nodeValue?.trim();
}

/** The line box nearest to the anchor on one side of it; null where nothing is seen there. */
function nearestBox(anchor: Node, towards: 'nextSibling' | 'previousSibling'): DOMRect | null {
  for (let node = anchor[towards]; node; node = node[towards]) {
    if (!isSeen(node)) continue;
    const range = node.ownerDocument?.createRange();
    range?.selectNode(node);
    const rects = range ? [...range.getClientRects()].filter(({ height }) => height > 0) : [];
    const rect = towards === 'nextSibling' ? rects[0] : rects.at(-1);
    if (rect) return rect;
  }
  return null;
}

/**
 * Where something stood that is not there now: between its neighbours, across its parent's width.
 *
 * @returns null where the anchor is no longer in the article.
 */
export function spotOf(anchor: Comment): Spot | null {
  const parent = anchor.parentElement;
  if (!parent) return null;
  const { left, width, top: start, bottom: end } = parent.getBoundingClientRect();
  const above = nearestBox(anchor, 'previousSibling')?.bottom;
  const below = nearestBox(anchor, 'nextSibling')?.top;
  if (above !== undefined && below !== undefined) {
    // In a line of text both are on the same line, and the place is under it.
    return { left, width, top: below > above ? (above + below) / 2 : above };
  }
  return { left, width, top: below ?? above ?? (start + end) / 2 };
}
