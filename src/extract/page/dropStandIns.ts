import { imageOf } from './imageOf.ts';

/** A drawing of nothing, or a picture of one pixel. */
function isBlank(source: string): boolean {
  if (/^data:image\/svg/i.test(source)) return !/base64|(?:<|%3c)(?!\/|%2f|svg)/i.test(source);
  return /^data:/i.test(source) && source.length < 150;
}

/** Takes out what keeps the place of a picture: what shows nothing, and a blurred twin right before it. */
export function dropStandIns(body: Element): void {
  for (const image of body.querySelectorAll('img')) {
    const whole = image.closest('picture') ?? image;
    const isBlurred = image.getAttribute('aria-hidden') === 'true';
    if (isBlurred && imageOf(whole.nextElementSibling)) whole.remove();
    // With a choice of addresses, this one is not the one that is shown.
    else if (whole === image && !image.srcset && isBlank(image.src)) image.remove();
  }
}
