import { make } from '../dom/make.ts';

/** What may surround a picture that stands alone. */
const wrappers = 'p, div, a, span';

/** Marks pictures that stand alone between paragraphs: they are set as figures without captions. */
export function markPictures(body: HTMLElement): void {
  for (const image of body.querySelectorAll('img, video')) {
    if (image.closest('figure, td, th, li, dd')) continue;
    outermost(image, body)?.classList.add('picture');
  }
}

/** The highest wrapper that holds this picture and no text, made where there is none; null in the middle of text. */
function outermost(image: Element, body: Element): Element | null {
  const whole = image.closest('picture') ?? image;
  if (whole.parentElement === body) {
    const box = make('div');
    whole.replaceWith(box);
    box.append(whole);
  }
  let found: Element | null = null;
  for (let at = whole.parentElement; at && at !== body; at = at.parentElement) {
    const single = at.textContent.trim() === '' && at.querySelectorAll('img, video').length === 1;
    if (!single || !at.matches(wrappers)) break;
    found = at;
  }
  return found?.matches('span, a') && found.parentElement !== body ? null : found;
}
