import { parseInert } from '../dom/parseInert.ts';

/** Where lazy loaders keep the address, most used first. */
const lazySource = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-hi-res-src',
  'data-full-src',
  'data-image-src',
  'data-img-src',
  'data-url',
  'data-echo',
  'data-runner-src',
  'data-actualsrc',
  'data-default-src',
  'data-td-src-property',
  'data-pin-media',
];
const lazySourceSet = [
  'data-srcset',
  'data-lazy-srcset',
  'data-original-set',
  'data-sizes-srcset',
  'data-bgset',
];

const looksLikeUrl = /^(?:https?:)?\/|^\.{0,2}\/|\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i;

/** What stands in an image until a script loads it: empty, a data URI, or a name that says so. */
function isPlaceholder(source: string | null): boolean {
  if (!source?.trim()) return true;
  if (/^data:image\/svg/i.test(source)) return true;
  if (/^data:/i.test(source)) return source.length < 1500;
  return /(?:^about:|\/(?:blank|spacer|pixel|transparent|placeholder|grey|gray|lazy|loading|1x1)[-\w]*\.(?:gif|png|svg|jpe?g)(?:\?|$))/i.test(
    source,
  );
}

function first(element: Element, names: readonly string[], isFit: (value: string) => boolean) {
  for (const name of names) {
    const value = element.getAttribute(name)?.trim();
    if (value && isFit(value)) return value;
  }
  return null;
}

function unlazy(element: Element): void {
  const source = first(element, lazySource, (value) => looksLikeUrl.test(value));
  const sourceSet = first(element, lazySourceSet, (value) => /\S/.test(value));
  const isWaiting = isPlaceholder(element.getAttribute('src'));
  if (source && isWaiting && element.localName === 'img') element.setAttribute('src', source);
  if (sourceSet && isPlaceholder(element.getAttribute('srcset')?.split(/\s/)[0] ?? null)) {
    element.setAttribute('srcset', sourceSet);
  }
  if (element.localName === 'img' && isPlaceholder(element.getAttribute('src'))) {
    const candidate = element.getAttribute('srcset')?.trim().split(/\s+/)[0];
    if (candidate && !isPlaceholder(candidate)) element.setAttribute('src', candidate);
  }
  element.removeAttribute('loading');
}

/** `amp-img`, `amp-video` and the like: the plain element with the same attributes. */
function plain(element: Element): void {
  const twin = element.ownerDocument.createElement(element.localName.slice('amp-'.length));
  if (element.localName === 'amp-anim') return;
  for (const { name, value } of element.attributes) twin.setAttribute(name, value);
  // A fallback below `amp-img` would show the picture twice.
  if (twin.localName !== 'img') twin.append(...element.childNodes);
  element.replaceWith(twin);
}

function imagesIn(noscript: Element): Element[] {
  const html = noscript.firstElementChild ? noscript.innerHTML : (noscript.textContent ?? '');
  if (!/<(?:img|picture)\b/i.test(html)) return [];
  const body = parseInert(html).body;
  // More than images: a message to readers without scripts, not the twin of an image.
  if (body.textContent?.trim()) return [];
  return [...body.querySelectorAll('picture, :not(picture) > img')];
}

/** The element before a `noscript` that a script would fill with what the `noscript` holds. */
function twinBefore(noscript: Element): Element | null {
  const before = noscript.previousElementSibling;
  if (!before || before.textContent?.trim()) return null;
  if (/^(?:img|picture)$/.test(before.localName)) return before;
  const images = before.querySelectorAll('img');
  return images.length === 1 && before.children.length === 1 ? (images[0] ?? null) : null;
}

function hasImage(element: Element): boolean {
  const image = element.localName === 'img' ? element : element.querySelector('img');
  return !!image && !isPlaceholder(image.getAttribute('src'));
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

/** A `noscript` with an image stands for the image beside it that only a script would load. */
function resolveNoscript(noscript: Element): void {
  const images = imagesIn(noscript);
  const before = twinBefore(noscript);
  if (images.length > 0) {
    if (before && hasImage(before)) before.removeAttribute('loading');
    else if (before) before.replaceWith(...images);
    else if (!isTracker(images)) noscript.before(...images);
  }
  noscript.remove();
}

function isTracker(images: readonly Element[]): boolean {
  return images.every((image) => /^[01]$/.test(image.getAttribute('width') ?? ''));
}

/** Makes every image of the copy show without scrolling and without the page's scripts. */
export function resolveImages(copy: Document): void {
  for (const element of copy.querySelectorAll('amp-img, amp-video, amp-audio')) plain(element);
  for (const element of copy.querySelectorAll('img, source')) unlazy(element);
  const { body } = copy;
  if (!body) return;
  showNoscriptText(body);
  for (const noscript of body.querySelectorAll('noscript')) resolveNoscript(noscript);
}
