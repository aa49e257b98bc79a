import { frameBody } from './frameBody.ts';

function assigned(host: Element, slot: Element): Node[] {
  const name = slot.getAttribute('name') ?? '';
  return [...host.childNodes].filter((node) => {
    const wanted = 'getAttribute' in node ? ((node as Element).getAttribute('slot') ?? '') : '';
    return wanted === name && !isDeclarativeShadow(node);
  });
}

function isDeclarativeShadow(node: Node): node is HTMLTemplateElement {
  return (
    node.nodeName.toLowerCase() === 'template' && (node as Element).hasAttribute('shadowrootmode')
  );
}

/** A shadow tree that was declared in the markup and that a parser without scripts left as it was. */
function declaredShadow(element: Element): DocumentFragment | null {
  const first = [...element.children].find(isDeclarativeShadow);
  return first ? first.content : null;
}

function isSlot(node: Node): node is HTMLSlotElement {
  return node.nodeName.toLowerCase() === 'slot';
}

/** What a slot shows: what its host gave it, else what it holds itself. */
function slotted(slot: HTMLSlotElement, host: Element | undefined): Node[] {
  const given = host ? assigned(host, slot) : slot.assignedNodes();
  return given.length > 0 ? given : [...slot.childNodes];
}

/**
 * The children of a node as the page shows them: through shadow roots (open, or declared in the
 * markup), slots, and frames of the page's own origin.
 *
 * @param host the element whose declared shadow tree `node` stands in, where it stands in one.
 */
export function shownChildren(node: Element, host: Element | undefined): ArrayLike<Node> {
  if (isSlot(node)) return slotted(node, host);
  if (node.shadowRoot) return node.shadowRoot.childNodes;
  if (node.localName === 'iframe') return frameBody(node as HTMLIFrameElement)?.childNodes ?? [];
  if (node.firstElementChild && isDeclarativeShadow(node.firstElementChild)) {
    return declaredShadow(node)?.childNodes ?? [];
  }
  return node.childNodes;
}

/** The host for the children of `node`: itself where its shadow tree is declared, else as before. */
export function hostBelow(node: Element, host: Element | undefined): Element | undefined {
  const first = node.firstElementChild;
  return first && isDeclarativeShadow(first) ? node : host;
}
