const ofNodes = ['nodeType', 'firstChild', 'nextSibling', 'parentNode'] as const;
const ofElements = ['shadowRoot'] as const;

type Readers = { [Key in (typeof ofNodes)[number]]: (node: Node) => Node[Key] } & {
  [Key in (typeof ofElements)[number]]: (element: Element) => Element[Key];
};

/** The property's own getter, found on the way up from a node that no field can change. */
function getterOf(node: Node, key: string): (() => unknown) | undefined {
  let at: object | null = node;
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
  const entries = [...ofNodes, ...ofElements].map((key) => {
    const get = getterOf(document.documentElement ?? document, key);
    return [key, get ? (node: Node) => get.call(node) : (node: Node) => Reflect.get(node, key)];
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
