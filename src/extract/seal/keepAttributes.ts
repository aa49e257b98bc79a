import { placePrefix } from '../placePrefix.ts';
import type { Allowed } from './Allowed.ts';

/** The web, mail, telephone, places in the article, and pictures that are data. */
export const allowedAddress =
  /^(?:https?:|mailto:|tel:|#|data:image\/(?:png|jpe?g|gif|webp|avif)[;,])/i;

/** What is shown or played from its address alone; a drawing can run nothing there. */
const allowedData = /^data:(?:image|audio|video)\//i;

function isAllowed(name: string, value: string, { addresses, plain }: Allowed): boolean {
  if (name === 'src' && allowedData.test(value)) return true;
  if (addresses.includes(name)) return allowedAddress.test(value);
  // Any other could shadow something on the page that shows the article.
  if (name === 'id') return value.startsWith(placePrefix);
  return plain.includes(name);
}

/**
 * Takes all attributes off a tree that are not allowed, and addresses that lead nowhere safe;
 * the others lose the white space around their values, as DOMPurify would have it.
 *
 * @param own of ours, which stays.
 */
export function keepAttributes(root: Element, allowed: Allowed, own?: string): void {
  for (const element of root.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      const trimmed = value.trim();
      if (name !== own && !isAllowed(name, trimmed, allowed)) element.removeAttribute(name);
      else if (trimmed !== value) element.setAttribute(name, trimmed);
    }
  }
}
