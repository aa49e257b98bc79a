import { imageOf } from '../dom/imageOf.ts';
import { parseInert } from '../dom/parseInert.ts';
import { sourceOf, standsFor } from '../dom/sourceOf.ts';

function imagesIn(noscript: Element): Element[] {
  const html = noscript.firstElementChild ? noscript.innerHTML : (noscript.textContent ?? '');
  if (!/<(?:img|picture)\b/i.test(html)) return [];
  const body = parseInert(html).body;
  // More than images: a message to readers without scripts, not the twin of an image.
  if (body.textContent?.trim()) return [];
  return [...body.querySelectorAll('picture, :not(picture) > img')];
}

const tracker = '[width="0"], [width="1"]';

/**
 * A `noscript` with an image stands for the image beside it that only a script would load. Most loaders
 * put it behind that image, some (Autoptimize, EWWW) before it.
 *
 * @param taken images that a `noscript` before them stood for, so that none behind does; added to.
 */
export function resolveNoscript(noscript: Element, taken: Set<Element>): void {
  const images = imagesIn(noscript);
  const [first] = images;
  if (!first) return;
  const before = imageOf(noscript.previousElementSibling);
  const after = imageOf(noscript.nextElementSibling);
  const isTwin = after && (/lazy/i.test(after.className) || standsFor(after, first));
  const twin = before && !taken.has(before) ? before : isTwin ? after : null;
  if (twin && !sourceOf(twin)) twin.replaceWith(...images);
  else if (!twin && !images.every((image) => image.matches(tracker))) noscript.before(...images);
  if (twin && twin === after) for (const one of [twin, ...images]) taken.add(one);
}
