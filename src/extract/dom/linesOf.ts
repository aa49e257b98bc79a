import { cleanLine } from '../words/cleanLine.ts';
import { unreadOrPressed } from './unreadTags.ts';

const breaks = 'br,div,p,li,ul,ol,section,header,h1,h2,h3,h4,h5,h6,td,tr,dd,dt,time,address';

// Deeper nesting than any page's own hides nothing and may be made to exhaust the stack.
const maxDepth = 60;

/** Whether styles alone break the line between two parts: "Rain expected<span>What the week brings". */
function isBroken(before: string, after: string, element: string): boolean {
  return /^\p{Ll}{4}$/u.test(before.slice(-4)) && /^\p{Lu}/u.test(after) && /\S\s\S/.test(element);
}

function gather(node: Node, lineBreak: string, depth = 0): string {
  if (node.nodeType === 3) return node.nodeValue?.replace(/\s+/g, ' ') ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (unreadOrPressed.has(element.localName)) return '';
  if (depth > maxDepth) return element.textContent ?? '';
  const gap = element.matches(breaks) ? lineBreak : '';
  let text = gap;
  let last = '';
  for (const part of element.childNodes) {
    const more = gather(part, lineBreak, depth + 1);
    text += (isBroken(last, more, part.nodeType === 1 ? more : last) ? lineBreak : '') + more;
    last = more;
  }
  return text + gap;
}

/** An element's text as one line: a blank where the page breaks the line, no script or style. */
export function lineOf(element: Element): string {
  return cleanLine(gather(element, ' '));
}

/** An element's text as the lines that a reader sees, empty ones left out. */
export function linesOf(element: Element): string[] {
  return gather(element, '\n').split('\n').map(cleanLine).filter(Boolean);
}
