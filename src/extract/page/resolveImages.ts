import { renamed } from './renamed.ts';
import { resolveNoscript } from './resolveNoscript.ts';
import { unlazy } from './unlazy.ts';

/** `amp-img`, `amp-video` and the like: the plain element with the same attributes. */
function plain(element: Element): void {
  const twin = renamed(element, element.localName.slice('amp-'.length));
  // A fallback below `amp-img` would show the picture twice.
  if (twin.localName !== 'img') twin.append(...element.childNodes);
  element.replaceWith(twin);
}

/** Characters in paragraphs; fewer are a message to readers without scripts. */
const fewestProse = 300;

const proseIn = (box: Element): number =>
  [...box.querySelectorAll('p')].reduce((sum, { textContent }) => sum + textContent.length, 0);

/**
 * Shows a `noscript` with most of the page's text, as forums have them: a page that runs scripts has it
 * as markup.
 */
function showNoscriptText(body: Element): void {
  const long = [...body.querySelectorAll('noscript')].filter((one) => proseIn(one) > fewestProse);
  if (long.length === 0) return;
  const half = proseIn(body) / 2;
  for (const noscript of long) {
    if (proseIn(noscript) > half) noscript.replaceWith(...noscript.childNodes);
  }
}

/** Makes every image of the copy show without scrolling and without the page's scripts. */
export function resolveImages(copy: Document): void {
  for (const element of copy.querySelectorAll('amp-img, amp-video, amp-audio')) plain(element);
  for (const element of copy.querySelectorAll('img, source')) unlazy(element);
  const { body } = copy;
  if (!body) return;
  showNoscriptText(body);
  const taken = new Set<Element>();
  for (const noscript of body.querySelectorAll('noscript')) {
    resolveNoscript(noscript, taken);
    noscript.remove();
  }
}
