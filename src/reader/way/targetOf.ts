import { placePrefix } from '../../extract/placePrefix.ts';

/**
 * The element of the article that a link of the article leads to.
 *
 * @returns null for links that lead out of the article.
 */
export function targetOf(link: HTMLAnchorElement, body: HTMLElement): HTMLElement | null {
  const [, place] = link.getAttribute('href')?.match(/^#(.+)/) ?? [];
  if (!place) return null;
  return body.querySelector(`#${CSS.escape(placePrefix + decodeURIComponent(place))}`);
}
