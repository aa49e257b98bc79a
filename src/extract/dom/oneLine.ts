/** All text of an element as one line, white space collapsed. */
export const oneLine = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();
