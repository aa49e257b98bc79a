import { isPlaceholder } from './isPlaceholder.ts';

/** Where an image is from, without its query; empty while it waits for a script. */
export function sourceOf(image: Element): string {
  const img = image.localName === 'img' ? image : image.querySelector('img');
  const source = img?.getAttribute('src') ?? '';
  return isPlaceholder(source) ? '' : source.replace(/\?.*/, '');
}

/** Whether an image keeps the place of another one: it waits for a script, or is the same picture. */
export function standsFor(image: Element, other: Element): boolean {
  return ['', sourceOf(other)].includes(sourceOf(image));
}
