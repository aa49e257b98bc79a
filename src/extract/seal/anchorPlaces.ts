import type { Place } from '../Article.ts';

/**
 * Sets an empty comment at each place, before anything in the article moves: from then on the
 * comments are the places, whatever is put back or taken out around them.
 *
 * @param body the sealed content as it was parsed, unchanged.
 * @param places in page order.
 * @returns a comment for each place, in the same order; those that could not be found stand at the end.
 */
export function anchorPlaces(body: Element, places: readonly Place[]): Comment[] {
  const boundaries = places.map((place) => boundaryOf(body, place));
  const anchors = places.map(() => body.ownerDocument.createComment(''));
  // From the last to the first: what is set later stands before what was set, and moves nothing of it.
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const boundary = boundaries[index];
    const anchor = anchors[index];
    if (boundary && anchor) set(anchor, boundary);
  }
  return anchors;
}

interface Boundary {
  node: Node;
  offset: number;
}

function boundaryOf(body: Element, { path, offset }: Place): Boundary {
  let node: Node = body;
  for (const index of path) {
    const child = node.childNodes[index];
    if (!child) return { node, offset: node.childNodes.length };
    node = child;
  }
  const length = node.nodeType === 3 ? (node as Text).length : node.childNodes.length;
  return { node, offset: Math.min(offset, length) };
}

function set(anchor: Comment, { node, offset }: Boundary): void {
  if (node.nodeType !== 3) {
    node.insertBefore(anchor, node.childNodes[offset] ?? null);
    return;
  }
  const text = node as Text;
  if (offset === 0) text.before(anchor);
  else if (offset === text.length) text.after(anchor);
  else text.splitText(offset).before(anchor);
}
