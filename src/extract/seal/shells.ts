/** Elements that mean something without text. */
const meaningful =
  'img, picture, source, track, video, audio, math, math *, br, hr, wbr, td, th, col, colgroup, [id]';

/** All elements that hold text or something meaningful, or mean something themselves. */
function filledIn(root: Element): Set<Element> {
  const filled = new Set<Element>([root]);
  const fill = (element: Element | null) => {
    for (let up = element; up && !filled.has(up); up = up.parentElement) filled.add(up);
  };
  const texts = root.ownerDocument.createTreeWalker(root, 4 /* SHOW_TEXT */);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (/\S/.test(text.nodeValue ?? '')) fill(text.parentElement);
  }
  for (const element of root.querySelectorAll(meaningful)) fill(element);
  return filled;
}

/** Takes boxes that hold nothing out of a tree; the places of cuts in them stay. */
export function dropShells(root: Element): void {
  // From the innermost outwards, so that a box of empty boxes is found empty too.
  const filled = filledIn(root);
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    if (filled.has(element)) continue;
    const rest = [...element.childNodes].filter(({ nodeType }) => nodeType !== 1);
    element.replaceWith(...rest);
  }
}
