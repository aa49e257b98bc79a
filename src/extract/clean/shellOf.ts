const media = 'img, picture, video, audio, iframe, svg, math, table, hr, object, embed';

function isContent(node: Node): boolean {
  if (node.nodeType === 3) return /\S/.test(node.nodeValue ?? '');
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return /\S/.test(element.textContent ?? '') || holdsMedia(element);
}

function holdsMedia(element: Element): boolean {
  return element.matches(media) || element.querySelector(media) !== null;
}

/** The largest element below `root` that holds nothing but this one: no empty box is left behind. */
export function shellOf(element: Element, root: Element): Element {
  let shell = element;
  for (let up = shell.parentElement; up && up !== root; up = shell.parentElement) {
    const rest = [...up.childNodes].filter((node) => node !== shell);
    if (rest.some(isContent)) break;
    shell = up;
  }
  return shell;
}
