/** The image or picture that an element is, or holds and nothing else. */
export function imageOf(element: Element | null): Element | null {
  if (!element || element.textContent?.trim()) return null;
  if (/^(?:img|picture)$/.test(element.localName)) return element;
  const [only = null, another] = element.querySelectorAll('img');
  return element.children.length === 1 && !another ? only : null;
}
