/** Elements that mean something without text. */
const meaningful =
  'img, picture, source, track, video, audio, math, math *, br, hr, wbr, td, th, col, colgroup, [id]';

function isEmpty(element: Element): boolean {
  return !/\S/.test(element.textContent ?? '') && !element.querySelector(meaningful);
}

/** Takes boxes that hold nothing out of a tree; the places of cuts in them stay. */
export function dropShells(root: Element): void {
  // From the innermost outwards, so that a box of empty boxes is found empty too.
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    if (element.matches(meaningful) || !isEmpty(element)) continue;
    const rest = [...element.childNodes].filter(({ nodeType }) => nodeType !== 1);
    element.replaceWith(...rest);
  }
}
