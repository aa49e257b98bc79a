import { holds } from '../dom/holds.ts';

const media = 'img, picture, video, audio, iframe, svg, math, table, hr, object, embed';

function isContent(node: Node): boolean {
  if (node.nodeType === 3) return /\S/.test(node.nodeValue ?? '');
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return hasText(element) || holds(element, media);
}

/** Both ways at once: behind may lie a thousand places of what was cut, before the text goes on. */
function isAccompanied(element: Element): boolean {
  let before = element.previousSibling;
  let after = element.nextSibling;
  while (before || after) {
    if ((before && isContent(before)) || (after && isContent(after))) return true;
    before = before?.previousSibling ?? null;
    after = after?.nextSibling ?? null;
  }
  return false;
}

/** Reads no further than to the first word. */
function hasText(element: Element): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, 4 /* SHOW_TEXT */);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (/\S/.test(text.nodeValue ?? '')) return true;
  }
  return false;
}

/** The largest element below `root` that holds nothing but this one: no empty box is left behind. */
export function shellOf(element: Element, root: Element): Element {
  let shell = element;
  for (let up = shell.parentElement; up && up !== root; up = shell.parentElement) {
    if (isAccompanied(shell)) break;
    shell = up;
  }
  return shell;
}
