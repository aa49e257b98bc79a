/** CSS pixels. What a page shows no wider is a face, a badge or an icon. */
const widest = 96;

/** A small picture of a large file fills the column without the page's styles: its copy states its size. */
export function keepSmall(copy: HTMLImageElement, image: HTMLImageElement): void {
  const { offsetWidth: width, offsetHeight: height, naturalWidth } = image;
  // What is not shown, or not there yet, says nothing of its size.
  if (width > 1 && width <= widest && width < naturalWidth) Object.assign(copy, { width, height });
}
