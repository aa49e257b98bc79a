/** Sets an empty attribute on these elements, and takes it from all others in the body. */
export function markOnly(body: HTMLElement, name: string, elements: readonly Element[]): void {
  for (const element of body.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  for (const element of elements) element.setAttribute(name, '');
}
