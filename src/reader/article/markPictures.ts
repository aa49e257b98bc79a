import { make } from '../dom/make.ts';

/** What may surround a picture that stands alone. */
const wrappers = 'p, div, a, picture, span';

/** Marks pictures that stand alone between paragraphs: they are set as figures without captions. */
export function markPictures(body: HTMLElement): void {
  for (const image of body.querySelectorAll('img, video')) {
    if (image.closest('figure, td, th, li, dd')) continue;
    outermost(image, body)?.classList.add('picture');
  }
}

/** The highest wrapper that holds this picture and no text, made where there is none; null in the middle of text. */
function outermost(image: Element, body: Element): Element | null {
  if (image.parentElement === body) {
    const box = make('div');
    image.replaceWith(box);
    box.append(image);
  }
  let found: Element | null = null;
  for (let at = image.parentElement; at && at !== body; at = at.parentElement) {
    const single = at.textContent.trim() === '' && at.querySelectorAll('img, video').length === 1;
    if (!single || !at.matches(wrappers)) break;
    found = at;
  }
  return found?.matches('span, a, picture') && found.parentElement !== body ? null : found;
}
