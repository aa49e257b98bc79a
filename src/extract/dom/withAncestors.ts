/** Elements, and all that stands around them. One look at each, however deep they are nested. */
export function withAncestors(elements: Iterable<Element | null>): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    for (let up = element; up && !found.has(up); up = up.parentElement) found.add(up);
  }
  return found;
}
