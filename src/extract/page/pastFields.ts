const read = ['nodeType', 'firstChild', 'nextSibling'] as const;

type Readers = { [Key in (typeof read)[number]]: (node: Node) => Node[Key] };

/** The property's own getter, found on the way up from a node that no field can change. */
function getterOf(document: Document, key: string): (() => unknown) | undefined {
  let at: object | null = document;
  while (at) {
    const { get } = Object.getOwnPropertyDescriptor(at, key) ?? {};
    if (get) return get;
    at = Object.getPrototypeOf(at);
  }
  return undefined;
}

/**
 * A form answers with a field where one bears the name of a property: `<input name="firstChild">`.
 * These read the property itself, past the fields.
 */
export function pastFields(document: Document): Readers {
  const entries = read.map((key) => {
    const get = getterOf(document, key);
    return [key, get ? (node: Node) => get.call(node) : (node: Node) => node[key]];
  });
  return Object.fromEntries(entries) as Readers;
}

/** What a form can be asked for by name. */
const named = /^(?:button|fieldset|img|input|object|output|select|textarea)$/;

/** Takes from a copied field the names by which it would stand in for a property of its form. */
export function freeNames(field: Element, form: Element): void {
  if (!named.test(field.localName)) return;
  for (const attribute of ['id', 'name']) {
    const name = field.getAttribute(attribute);
    if (name && name in form) field.removeAttribute(attribute);
  }
}
