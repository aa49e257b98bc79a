import type { Place } from '../Article.ts';

interface Level {
  parent: Node;
  next: Node | null;
  /** Index that the next node will have among its parent's children once the markers are gone. */
  index: number;
  /** Characters in the run of text just before `next`; null where there is none. */
  run: number | null;
}

function placeAt(levels: readonly Level[], level: Level): Place {
  const path = levels.slice(0, -1).map(({ index }) => index);
  return level.run === null
    ? { path, offset: level.index }
    : { path: [...path, level.index - 1], offset: level.run };
}

function passText(level: Level, text: string): void {
  if (text === '') return;
  if (level.run === null) level.index += 1;
  level.run = (level.run ?? 0) + text.length;
}

/**
 * Where the comments below `root` stand: as the boundaries they leave once all comments are gone and
 * the texts that they parted are one.
 */
export function placesOf(root: Element): Map<Comment, Place> {
  const places = new Map<Comment, Place>();
  const levels: Level[] = [{ parent: root, next: root.firstChild, index: 0, run: null }];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node: Node | null = level.next;
    level.next = node?.nextSibling ?? null;
    if (!node) {
      levels.pop();
      const above = levels.at(-1);
      if (above) above.index += 1;
    } else if (node.nodeType === 8) {
      places.set(node as Comment, placeAt(levels, level));
    } else if (node.nodeType === 3) {
      passText(level, node.nodeValue ?? '');
    } else {
      level.run = null;
      levels.push({ parent: node, next: node.firstChild, index: 0, run: null });
    }
  }
  return places;
}
