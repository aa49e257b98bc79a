import { make } from '../dom/make.ts';

/** Device-independent pixels: as high as the line of words beside it may be. */
const height = 54;
const widest = 96;

/** Pixels. Smaller pictures are icons and counters more often than something to recognise. */
const smallest = 24;

function isShown(image: HTMLImageElement): boolean {
  const { complete, naturalWidth, naturalHeight } = image;
  return complete && Math.min(naturalWidth, naturalHeight) >= smallest;
}

/**
 * A small copy of the first picture in an element of the page, drawn from what the page has loaded,
 * so that nothing is asked of any server. Null where the page shows no picture there.
 */
export function thumbnailOf(source: Element | null): HTMLCanvasElement | null {
  if (!source) return null;
  const images = [source, ...source.querySelectorAll('img')] as HTMLImageElement[];
  const image = images.find((element) => element.localName === 'img' && isShown(element));
  if (!image) return null;
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(height / naturalHeight, widest / naturalWidth);
  const size = { width: Math.ceil(naturalWidth * scale), height: Math.ceil(naturalHeight * scale) };
  const canvas = make('canvas', { class: 'thumbnail', 'aria-hidden': 'true' });
  canvas.width = size.width * devicePixelRatio;
  canvas.height = size.height * devicePixelRatio;
  canvas.style.width = `${size.width}px`;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
