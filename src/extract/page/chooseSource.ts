/**
 * Settles whether a source of a picture is for this screen: it becomes one for any screen, or goes.
 * Chromium keeps the whole document of a source with a media query until the page goes (seen in 156:
 * `MediaQueryList` counts as a pending activity), with a copy of the page for each opening of the
 * reader. Outside a browser there is no screen, and the query stays.
 *
 * @param source of a document of ours
 */
export function chooseSource(source: Element): void {
  const media = source.getAttribute('media');
  if (media === null || typeof matchMedia !== 'function') return;
  if (matchMedia(media).matches) source.removeAttribute('media');
  else source.remove();
}
