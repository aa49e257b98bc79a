/** The link around a picture, where its caption leads to the same page: without the picture it says nothing new. */
export function linkSaidTwice(image: Element): HTMLAnchorElement | null {
  const link = image.closest('a');
  const said = image.closest('figure')?.querySelector<HTMLAnchorElement>('figcaption a');
  return link?.href === said?.href ? link : null;
}
