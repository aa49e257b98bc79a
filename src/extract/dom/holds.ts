/** Whether an element is what a selector finds, or has it within. */
export function holds(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}
