import { frameBody } from './frameBody.ts';

function assigned(host: Element, slot: Element): Node[] {
  const name = slot.getAttribute('name') ?? '';
  return [...host.childNodes].filter((node) => {
    const wanted = 'getAttribute' in node ? ((node as Element).getAttribute('slot') ?? '') : '';
    return wanted === name && !isDeclarativeShadow(node);
  });
}

function isDeclarativeShadow(node: Node): node is HTMLTemplateElement {
  return isTemplate(node) && node.hasAttribute('shadowrootmode');
}

function isTemplate(node: Node): node is HTMLTemplateElement {
  return 'localName' in node && node.localName === 'template';
}

/** A shadow tree that was declared in the markup and that a parser without scripts left as it was. */
function declaredShadow(element: Element): DocumentFragment | null {
  const first = [...element.children].find(isDeclarativeShadow);
  return first ? first.content : null;
}

/** What a slot shows: what its host gave it, else what it holds itself. */
function slotted(slot: HTMLSlotElement, host: Element | undefined): Node[] {
  const given = host ? assigned(host, slot) : slot.assignedNodes();
  return given.length > 0 ? given : [...slot.childNodes];
}

/** What an element shows in the place of its own children. */
export interface ShownChildren {
  nodes: ArrayLike<Node> & Iterable<Node>;
  /** The element whose declared shadow tree they stand in, where they stand in one. */
  host: Element | undefined;
}

/**
 * What the page shows in the place of an element's own children: shadow roots (open, or declared in
 * the markup), what slots are given, and frames of the page's own origin.
 *
 * @param host the element whose declared shadow tree `element` stands in, where it stands in one.
 * @returns null where its own children are shown.
 */
export function otherChildren(element: Element, host: Element | undefined): ShownChildren | null {
  const { localName, shadowRoot } = element;
  if (localName === 'slot') return { nodes: slotted(element as HTMLSlotElement, host), host };
  if (shadowRoot) return { nodes: shadowRoot.childNodes, host };
  if (localName === 'iframe') {
    return { nodes: frameBody(element as HTMLIFrameElement)?.childNodes ?? [], host };
  }
  const first = element.firstElementChild;
  if (!first || !isDeclarativeShadow(first)) return null;
  return { nodes: declaredShadow(element)?.childNodes ?? [], host: element };
}
