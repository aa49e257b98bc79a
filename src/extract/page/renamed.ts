/**
 * An element of this name with the attributes of another, but `is`: that makes an element one of the
 * page's own, and cannot be taken off again.
 */
export function renamed({ ownerDocument, attributes }: Element, localName: string): Element {
  const twin = ownerDocument.createElement(localName);
  for (const { name, value } of attributes) {
    if (name !== 'is') twin.setAttribute(name, value);
  }
  return twin;
}
