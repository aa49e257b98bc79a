import { isHidden, layoutOf } from './isHidden.ts';
import { hostBelow, shownChildren } from './shownChildren.ts';

const elementNode = 1;
const textNode = 3;

/** Never part of a text; `noscript` stays because it may hold the image that a script would load. */
const unwanted = new Set(['style', 'template', 'broadsheet-reader']);

function isWanted(element: Element): boolean {
  const name = element.localName;
  if (unwanted.has(name)) return false;
  if (name === 'script') return /json|^math\/tex/i.test(element.getAttribute('type') ?? '');
  return !(name === 'link' && /stylesheet|preload/i.test(element.getAttribute('rel') ?? ''));
}

/** Children still to be copied, and where they go. A list, not calls: pages nest 10,000 deep. */
interface Level {
  nodes: ArrayLike<Node>;
  next: number;
  into: Node;
  hidden: boolean;
  host: Element | undefined;
}

/** Without `is`, which makes an element one of the page's own and cannot be taken off again. */
function plainCopy(element: Element, copy: Document): Element {
  const plain = copy.createElement(element.localName);
  for (const { name, value } of element.attributes) {
    if (name !== 'is') plain.setAttribute(name, value);
  }
  return plain;
}

/** Frames and slots are copied as plain boxes: what they show is already here. */
function copyOf(element: Element, copy: Document): Element {
  const name = element.localName;
  if (name === 'slot') return copy.createElement('span');
  if (name === 'iframe' && shownChildren(element, undefined).length > 0) {
    return copy.createElement('div');
  }
  return element.hasAttribute('is') ? plainCopy(element, copy) : copy.importNode(element, false);
}

interface CopiedTree {
  copy: Document;
  hidden: Set<Element>;
  originals: Map<Element, Element>;
}

/**
 * Copies the page as it is shown into a document in which nothing loads or runs, without comments,
 * styles and programs.
 *
 * @returns the copy, the outermost elements of it that the page does not show, and the page's
 * element for each of the copy's.
 */
export function copyTree(source: Document): CopiedTree {
  const copy = source.implementation.createHTMLDocument('');
  copy.documentElement.remove();
  const view = layoutOf(source);
  const hidden = new Set<Element>();
  const originals = new Map<Element, Element>();
  const root = source.documentElement;
  const levels: Level[] = [
    { nodes: root ? [root] : [], next: 0, into: copy, hidden: false, host: undefined },
  ];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.nodes[level.next++];
    if (!node) {
      levels.pop();
    } else if (node.nodeType === textNode) {
      level.into.appendChild(copy.createTextNode((node as Text).data));
    } else if (node.nodeType === elementNode && isWanted(node as Element)) {
      const element = node as Element;
      const twin = copyOf(element, copy);
      level.into.appendChild(twin);
      originals.set(twin, element);
      const isOutermost = !level.hidden && isBelowBody(level.into) && isHidden(element, view);
      if (isOutermost) hidden.add(twin);
      levels.push({
        nodes: shownChildren(element, level.host),
        next: 0,
        into: twin,
        hidden: level.hidden || isOutermost,
        host: hostBelow(element, level.host),
      });
    }
  }
  return { copy, hidden, originals };
}

function isBelowBody(parent: Node): boolean {
  return !/^(?:html|head|#document)$/i.test(parent.nodeName);
}
