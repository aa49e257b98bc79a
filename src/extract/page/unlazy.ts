import { isPlaceholder } from '../dom/isPlaceholder.ts';

/** Where lazy loaders keep an address: `data-src`, `nitro-lazy-src`, `data-original`, `data-pin-media`. */
const lazySource = /(?:^data-|lazy).*(?:src(?:-property)?|original|url|echo|media|lazy)$/;
/** The same for a choice of addresses: `data-srcset`, `nitro-lazy-srcset`, `data-bgset`. */
const lazySourceSet = /(?:^data-|lazy).*(?:srcset|bgset|original-set)$/;

const looksLikeUrl = /^(?:https?:|\.{0,2})\/|\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i;

/** What such an attribute says. The shortest name is the loader's own: `data-src`, not `data-low-src`. */
function lazy(element: Element, names: RegExp, looksFit: RegExp): string | undefined {
  return element
    .getAttributeNames()
    .filter((name) => names.test(name))
    .sort((a, b) => a.length - b.length)
    .map((name) => element.getAttribute(name)?.trim())
    .find((value) => value && looksFit.test(value));
}

/** An address, or the first of a choice of addresses. */
const firstOf = (element: Element, name: string) =>
  element.getAttribute(name)?.trim().split(/\s+/)[0] ?? '';

/** Gives an `img` or `source` the addresses that a script would give it on scrolling. */
export function unlazy(element: Element): void {
  const isWaiting = (name: string) => isPlaceholder(firstOf(element, name));
  const fill = (name: string, read: () => string | undefined) => {
    const value = isWaiting(name) && read();
    if (value) element.setAttribute(name, value);
  };
  fill('srcset', () => lazy(element, lazySourceSet, /\S/));
  if (element.localName === 'img') {
    fill('src', () => lazy(element, lazySource, looksLikeUrl));
    if (!isWaiting('srcset')) fill('src', () => firstOf(element, 'srcset'));
  }
  element.removeAttribute('loading');
}
