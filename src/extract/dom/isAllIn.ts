/** Whether all that an element says stands in one child of it, which is one of these. */
export function isAllIn(element: Element, children: string): boolean {
  const only = element.firstElementChild;
  return !!only?.matches(children) && only.textContent?.trim() === element.textContent?.trim();
}
