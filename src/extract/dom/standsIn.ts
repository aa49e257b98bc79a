/** Whether an element is one of these boxes, or stands in one. */
export function standsIn(element: Element | null, boxes: ReadonlySet<Element>): boolean {
  for (let up = element; up; up = up.parentElement) if (boxes.has(up)) return true;
  return false;
}
