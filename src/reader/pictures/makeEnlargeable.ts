import { make } from '../dom/make.ts';

/** CSS pixels. A smaller picture gains nothing from a larger view. */
const smallest = 240;

/** Makes pictures that have more to show into buttons, once their size is known. */
export function makeEnlargeable(
  body: HTMLElement,
  label: string,
  open: (at: HTMLImageElement) => void,
) {
  for (const image of body.querySelectorAll('img')) {
    if (image.closest('a, button, summary')) continue;
    const wrap = () => {
      if (image.naturalWidth < smallest) return;
      const button = make('button', {
        type: 'button',
        class: 'enlarge',
        'aria-label': image.alt ? `${label}: ${image.alt}` : label,
      });
      // Out of its `picture`, the browser would fetch another one in its place.
      const whole = image.closest('picture') ?? image;
      whole.replaceWith(button);
      button.append(whole);
      button.addEventListener('click', () => open(image));
    };
    if (image.naturalWidth > 0) wrap();
    else image.addEventListener('load', wrap, { once: true });
  }
}
