import { placePrefix } from '../placePrefix.ts';
import { addressAttributes, allowedAddress, allowedData, plainAttributes } from './allowed.ts';

const plain: ReadonlySet<string> = new Set(plainAttributes);
const addresses: ReadonlySet<string> = new Set(addressAttributes);

function isAllowed(name: string, value: string): boolean {
  if (name === 'src' && allowedData.test(value)) return true;
  if (addresses.has(name)) return allowedAddress.test(value);
  // Any other could shadow something on the page that shows the article.
  if (name === 'id') return value.startsWith(placePrefix);
  return plain.has(name);
}

/**
 * Takes all attributes off a tree that are not in `allowed.ts`, and addresses that lead nowhere safe;
 * the others lose the white space around their values, as DOMPurify would have it.
 *
 * @param own of ours, which stays.
 */
export function keepAttributes(root: Element, own?: string): void {
  for (const element of root.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      const trimmed = value.trim();
      if (name !== own && !isAllowed(name, trimmed)) element.removeAttribute(name);
      else if (trimmed !== value) element.setAttribute(name, trimmed);
    }
  }
}
