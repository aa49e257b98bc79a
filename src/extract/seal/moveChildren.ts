/**
 * Moves all children to the end of another element, one by one: handed over as arguments, some
 * hundred thousand of them exceed the stack.
 */
export function moveChildren(from: Node, to: Node): void {
  for (let child = from.firstChild; child; child = from.firstChild) to.appendChild(child);
}
