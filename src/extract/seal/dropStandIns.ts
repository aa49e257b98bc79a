import { imageOf } from '../dom/imageOf.ts';
import { isPlaceholder } from '../dom/isPlaceholder.ts';
import { standsFor } from '../dom/sourceOf.ts';

/** A drawing of nothing, a picture of one pixel, or one that by its name waits for a script. */
function isBlank(source: string): boolean {
  if (!isPlaceholder(source)) return false;
  if (/^data:image\/svg/i.test(source)) return !/base64|(?:<|%3c)(?!\/|%2f|svg)/i.test(source);
  // Photographs have such names too: "grey-whale.jpg". Longer data are a picture.
  return source.length < 150 && /^data:|\.gif$/i.test(source);
}

/** Takes out what keeps the place of a picture: what shows nothing, and a blurred twin right before it. */
export function dropStandIns(root: Element): void {
  for (const image of root.querySelectorAll('img')) {
    const whole = image.closest('picture') ?? image;
    const isBlurred = image.getAttribute('aria-hidden') === 'true';
    const next = isBlurred && imageOf(whole.nextElementSibling);
    if (next && standsFor(image, next)) whole.remove();
    // With a choice of addresses, this one is not the one that is shown.
    else if (whole === image && !image.srcset && isBlank(image.src)) image.remove();
  }
}
