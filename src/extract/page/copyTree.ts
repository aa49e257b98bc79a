import { chooseSource } from './chooseSource.ts';
import { isHidden, layoutOf } from './isHidden.ts';
import { keepSmall } from './keepSmall.ts';
import { latePartsOf } from './latePartsOf.ts';
import { mixedTrees } from './mixedTrees.ts';
import { freeNames, pastFields } from './pastFields.ts';
import { renamed } from './renamed.ts';
import { otherChildren, type ShownChildren } from './shownChildren.ts';

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
  next: Node | null;
  /** What is copied after `next`, where that is not its next sibling. */
  rest: Iterator<Node> | null;
  into: Node;
  hidden: boolean;
  /** Whether hiding means anything here: not below `html` and `head`. */
  mayHide: boolean;
  host: Element | undefined;
  /** Whether these are children of the document itself, of which is known what is mixed. */
  isKnown: boolean;
}

/** Frames and slots are copied as plain boxes: what they show is already here. */
function copyOf(element: Element, children: ShownChildren | null, copy: Document): Element {
  const name = element.localName;
  if (name === 'template') return copy.createElement('div');
  if (name === 'slot') return copy.createElement('span');
  if (name === 'iframe' && children && children.nodes.length > 0) return copy.createElement('div');
  const made = copy.importNode(element, false);
  return made.hasAttribute('is') ? renamed(made, name) : made;
}

interface CopiedTree {
  copy: Document;
  hidden: Set<Element>;
  originals: Map<Element, Element>;
}

/** Elements whose children are shown whatever is said of them. */
const unhidden = new Set(['html', 'head']);

/** Elements, and characters of text, that are copied at most. */
export interface Budget {
  elements: number;
  characters: number;
}

/** A copy that grows, node by node. */
class Copier {
  readonly hidden = new Set<Element>();
  readonly originals = new Map<Element, Element>();
  readonly copy: Document;
  readonly #view: Window | null;
  /** Put into the document at the end: a tree of its own grows faster. */
  readonly #top: DocumentFragment;
  readonly #levels: Level[];
  /** What is brought to a place by a script that this document does not run; by place. */
  readonly #late: ReadonlyMap<Element, Element>;
  readonly #moved: ReadonlySet<Element>;
  readonly #of: ReturnType<typeof pastFields>;
  readonly #mixed: ReadonlySet<Element>;
  /** Asked which names are its own. */
  readonly #form: Element;
  #characters = 0;

  constructor(source: Document) {
    this.copy = source.implementation.createHTMLDocument('');
    this.copy.documentElement.remove();
    this.#view = layoutOf(source);
    this.#top = this.copy.createDocumentFragment();
    this.#form = this.copy.createElement('form');
    this.#of = pastFields(source);
    this.#late = this.#view ? new Map() : latePartsOf(source);
    this.#moved = new Set(this.#late.values());
    this.#mixed = mixedTrees(source, this.#of, this.#moved);
    const [rest, into] = [[][Symbol.iterator](), this.#top];
    const next = source.documentElement;
    const isKnown = true;
    this.#levels = [{ next, rest, into, hidden: false, mayHide: false, host: undefined, isKnown }];
  }

  /** Whether all was copied: no more than the budget allows. */
  run(most: Budget): boolean {
    for (let level = this.#levels.at(-1); level; level = this.#levels.at(-1)) {
      const node = this.#take(level);
      const type = node && this.#of.nodeType(node);
      if (!node) this.#levels.pop();
      else if (type === textNode) this.#addText(node as Text, level);
      else if (type === elementNode) this.#addElement(node as Element, level);
      if (this.originals.size > most.elements || this.#characters > most.characters) return false;
    }
    dropComments(this.#top);
    this.copy.appendChild(this.#top);
    return true;
  }

  #take(level: Level): Node | null {
    const { next, rest } = level;
    if (rest) level.next = rest.next().value ?? null;
    else if (next) level.next = this.#of.nextSibling(next);
    return next;
  }

  #addText(text: Text, { into }: Level): void {
    this.#characters += text.length;
    into.appendChild(this.copy.importNode(text, false));
  }

  #addElement(element: Element, level: Level): void {
    const late = this.#late.get(element);
    if ((!late && !isWanted(element)) || this.#moved.has(element)) return;
    if (level.isKnown && !this.#mixed.has(element)) {
      this.#addTree(element, level);
      return;
    }
    const children = late
      ? { nodes: late.childNodes, host: level.host }
      : otherChildren(element, level.host);
    const into = copyOf(element, children, this.copy);
    level.into.appendChild(into);
    const isOutermost = this.#settle(into, element, level.mayHide && !level.hidden);
    const [next, rest] = children ? start(children.nodes) : [this.#of.firstChild(element), null];
    if (!next) return;
    const mayHide = !unhidden.has(element.localName);
    const host = children ? children.host : level.host;
    const hidden = level.hidden || isOutermost;
    const isKnown = level.isKnown && !children;
    this.#levels.push({ next, rest, into, hidden, mayHide, host, isKnown });
  }

  /** What the browser can copy at once, it copies several times as fast as we can. */
  #addTree(top: Element, { into, hidden, mayHide }: Level): void {
    const tree = this.copy.importNode(top, true);
    into.appendChild(tree);
    const copies = tree.querySelectorAll('*');
    const isOutermost = this.#settle(tree, top, mayHide && !hidden);
    // What is in a hidden element is hidden with it.
    let hiddenUntil = hidden || isOutermost ? copies.length : 0;
    for (const [at, element] of top.querySelectorAll('*').entries()) {
      const made = copies[at] as Element;
      if (!isWanted(element)) made.remove();
      else if (this.#settle(made, element, at >= hiddenUntil)) {
        hiddenUntil = at + 1 + made.querySelectorAll('*').length;
      }
    }
    this.#characters += tree.textContent.length;
  }

  /** @returns whether it is noted as hidden. */
  #settle(made: Element, element: Element, mayHide: boolean): boolean {
    freeNames(made, this.#form);
    if (made.localName === 'source') chooseSource(made);
    if (this.#view && made.localName === 'img') {
      keepSmall(made as HTMLImageElement, element as HTMLImageElement);
    }
    this.originals.set(made, element);
    if (!mayHide || !isHidden(element, this.#view)) return false;
    this.hidden.add(made);
    return true;
  }
}

/** `NodeFilter.SHOW_COMMENT`, and those of the other nodes that have neither text nor elements. */
const comments = 0x80 + 0x40 + 0x08;

function dropComments(tree: DocumentFragment): void {
  const walker = tree.ownerDocument.createNodeIterator(tree, comments);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) (node as Comment).remove();
}

function start(nodes: Iterable<Node>): [Node | null, Iterator<Node>] {
  const rest = nodes[Symbol.iterator]();
  return [rest.next().value ?? null, rest];
}

/**
 * Copies the page as it is shown into a document in which nothing loads or runs, without comments,
 * styles and programs.
 *
 * @returns the copy, the outermost elements of it that the page does not show, and the page's
 * element for each of the copy's; null where the page is more than `most`.
 */
export function copyTree(source: Document, most: Budget): CopiedTree | null {
  // Said at once, before any of it is copied; frames and shadow trees are counted on the way.
  if (source.getElementsByTagName('*').length > most.elements) return null;
  const copier = new Copier(source);
  return copier.run(most) ? copier : null;
}
