import { blockTags, isBlock } from '../dom/blockTags.ts';
import { isBlank } from '../dom/isBlank.ts';

/** Boxes that may hold loose text between blocks. In the others only their own children fit. */
const boxes = 'div, section, article, main, blockquote, td, aside, center, body';

const anyBlock = [...blockTags].join();

/** Where all that stands is one line, whatever elements it is in. */
const lines =
  'p, li, dt, dd, h1, h2, h3, h4, h5, h6, a, pre, figcaption, caption, button, label, math, svg';

/** Characters; a shorter text in an element of the page's own may be a word of a sentence. */
const shortestParagraph = 90;

function isBreak(node: Node): boolean {
  return node.nodeName === 'BR';
}

/** Elements of the page's own, which only its styles make boxes of. */
const isOwn = ({ localName }: Element): boolean => localName.includes('-');

/** Whether an inline element hides blocks, as in `<span><p>…</p></span>`: then it is left alone. */
function holdsBlock(node: Node, deep: ReadonlySet<Node>): boolean {
  return isBlock(node) || deep.has(node);
}

/** Whether loose text stands beside an element: then it is a part of a sentence. */
function isInText({ parentNode }: Element): boolean {
  return [...(parentNode?.childNodes ?? [])].some((node) => node.nodeType === 3 && !isBlank(node));
}

/** A long text in an element of the page's own, which only its styles make a block, is a paragraph. */
function wrapOwn(body: Element): void {
  const own = [...body.querySelectorAll('*')].filter(isOwn).reverse();
  for (const element of own) {
    if ((element.textContent ?? '').trim().length < shortestParagraph || isInText(element))
      continue;
    if (element.querySelector(anyBlock) || element.closest(lines)) continue;
    const paragraph = body.ownerDocument.createElement('p');
    element.replaceWith(paragraph);
    paragraph.append(element);
  }
}

/** All inline elements with a block somewhere below. */
function inlineAroundBlocks(body: Element): Set<Element> {
  const found = new Set<Element>();
  for (const block of body.querySelectorAll(anyBlock)) {
    for (
      let up = block.parentElement;
      up && !isBlock(up) && !found.has(up);
      up = up.parentElement
    ) {
      found.add(up);
    }
  }
  return found;
}

/** Whether a box has loose text beside blocks, or double line breaks: most have neither. */
function mayBeMixed(box: Element, deep: ReadonlySet<Node>): boolean {
  let hasLoose = false;
  let hasBlock = false;
  let breaks = 0;
  for (let node = box.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) hasLoose ||= /\S/.test((node as Text).data);
    else if (isBreak(node)) breaks += 1;
    else if (holdsBlock(node, deep)) hasBlock = true;
    else hasLoose = true;
    if (hasLoose && (hasBlock || breaks > 1)) return true;
  }
  return false;
}

/** Runs of inline nodes between blocks and double line breaks. */
function runsOf(box: Element, deep: ReadonlySet<Node>): { runs: Node[][]; isMixed: boolean } {
  const runs: Node[][] = [[]];
  let isMixed = false;
  let breaks: Node[] = [];
  for (const node of box.childNodes) {
    const run = runs.at(-1) ?? [];
    if (holdsBlock(node, deep)) {
      isMixed = true;
      breaks = [];
      runs.push([]);
    } else if (isBreak(node) || (isBlank(node) && breaks.length > 0)) {
      breaks.push(node);
      run.push(node);
    } else {
      if (breaks.filter(isBreak).length >= 2) {
        isMixed = true;
        runs.push([node]);
      } else run.push(node);
      breaks = [];
    }
  }
  return { runs, isMixed };
}

/** A run of pictures, frames or data alone is no line. */
function hasText(run: readonly Node[]): boolean {
  return run.some((node) => node.nodeName !== 'SCRIPT' && /\S/.test(node.textContent ?? ''));
}

function trimBreaks(run: Node[]): Node[] {
  let end = run.length;
  for (let last = run[end - 1]; last && (isBreak(last) || isBlank(last)); last = run[end - 1]) {
    if (isBreak(last)) last.parentNode?.removeChild(last);
    end -= 1;
  }
  return run.slice(0, end);
}

/**
 * Gives loose text a paragraph of its own: text between blocks, and text parted by two line breaks.
 * After it every line of the article has an element that a rule can name.
 */
export function wrapLines(copy: Document): void {
  if (!copy.body) return;
  wrapOwn(copy.body);
  const deep = inlineAroundBlocks(copy.body);
  const own = [...deep].filter(isOwn);
  for (const box of [copy.body, ...copy.body.querySelectorAll(boxes), ...own]) {
    if (!mayBeMixed(box, deep)) continue;
    const { runs, isMixed } = runsOf(box, deep);
    if (!isMixed) continue;
    for (const run of runs) {
      const [start] = run;
      if (!start || !hasText(run)) continue;
      const paragraph = copy.createElement('p');
      box.insertBefore(paragraph, start);
      for (const node of trimBreaks(run)) paragraph.appendChild(node);
    }
  }
}
