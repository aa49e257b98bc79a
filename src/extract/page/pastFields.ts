/**
 * A form answers with a field where one bears the name of a property: `<input name="firstChild">`.
 * These read the property itself, past the fields.
 */
export const nodeTypeOf = pastFields('nodeType');
export const firstChildOf = pastFields('firstChild');
export const nextSiblingOf = pastFields('nextSibling');

function pastFields<Key extends keyof Node>(key: Key): (node: Node) => Node[Key] {
  const get = Object.getOwnPropertyDescriptor(Node.prototype, key)?.get;
  return get ? (node) => get.call(node) as Node[Key] : (node) => node[key];
}

/** What a form or a document can be asked for by name. */
const named = /^(?:button|fieldset|form|iframe|img|input|object|output|select|textarea)$/;

/** Takes from a copied field the names by which it would stand in for a property of its form. */
export function freeNames(field: Element, form: Element): void {
  if (!named.test(field.localName)) return;
  for (const attribute of ['id', 'name']) {
    const name = field.getAttribute(attribute);
    if (name && name in form) field.removeAttribute(attribute);
  }
}
