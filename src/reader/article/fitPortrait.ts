/** Times as high as wide. What is higher yet is a chart or a strip, which is read from top to bottom. */
const highest = 2;

/**
 * Marks a picture that is higher than wide: it is shown whole, where others reach beyond the text.
 * The size that the page states holds until the picture is there, so that nothing moves when it comes.
 */
export function fitPortrait(image: HTMLImageElement): void {
  const mark = (width: number, height: number) => {
    const isPortrait = height > width && height <= highest * width;
    image.classList.toggle('portrait', isPortrait);
    if (isPortrait) image.style.setProperty('--ratio', String(width / height));
  };
  const stated = (name: string) => Number(image.getAttribute(name));
  mark(stated('width'), stated('height'));
  image.addEventListener('load', () => mark(image.naturalWidth, image.naturalHeight), {
    once: true,
  });
}
