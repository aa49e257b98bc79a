/**
 * The element of an extension page that must be there.
 *
 * @throws where the page's markup lacks it: a fault of ours, met the first time the page opens.
 */
export function element<T extends HTMLElement>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new TypeError(`no ${type.name} at ${selector}`);
  return found;
}
