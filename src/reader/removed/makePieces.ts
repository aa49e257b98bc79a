import type { Removal } from '../../extract/index.ts';
import { parseSealed } from '../../extract/seal/parseSealed.ts';
import { make } from '../dom/make.ts';
import { isQuiet, media } from './isQuiet.ts';
import type { Piece } from './Piece.ts';

/**
 * What the rules took out, as pieces that can be put back.
 *
 * @param anchors from `anchorPlaces`, one for each removal.
 * @param arrange gives what is put back the design of the rest of the article.
 */
export function makePieces(
  removed: readonly Removal[],
  anchors: readonly Comment[],
  arrange: (box: HTMLElement) => void,
): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, removal] of removed.entries()) {
    const { rule, reason, text, html } = removal;
    const anchor = anchors[index];
    if (!anchor) continue;
    let nodes: HTMLElement[] | null = null;
    pieces.push({
      rule,
      reason,
      text,
      anchor,
      hasMedia: media.test(html),
      isQuiet: isQuiet(removal),
      isBack: false,
      isShown: false,
      nodes() {
        nodes ??= elementsOf(html, arrange);
        return nodes;
      },
    });
  }
  return pieces;
}

/** Loose text is boxed, so that every part can be marked and taken out again. */
function elementsOf(html: string, arrange: (box: HTMLElement) => void): HTMLElement[] {
  const box = make('div');
  box.append(parseSealed(html));
  arrange(box);
  for (const node of [...box.childNodes]) {
    if (node.nodeType === Node.ELEMENT_NODE) continue;
    if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) node.remove();
    else {
      const span = make('span');
      node.replaceWith(span);
      span.append(node);
    }
  }
  return [...box.children] as HTMLElement[];
}
