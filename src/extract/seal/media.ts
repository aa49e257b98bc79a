/** Smaller pictures are counters of the site, not pictures. Pixels. */
const smallest = 2;

function isTiny(image: Element): boolean {
  const sizes = ['width', 'height'].map((name) =>
    Number.parseInt(image.getAttribute(name) ?? '', 10),
  );
  return sizes.some((size) => size <= smallest);
}

function hasSource(element: Element): boolean {
  const source = element.getAttribute('src') ?? '';
  return /^(?:https?:|data:image\/)/i.test(source) || !!element.getAttribute('srcset');
}

/** Pictures and recordings as a reader may meet them: never by themselves, always with controls. */
export function tidyMedia(root: Element): void {
  for (const image of root.querySelectorAll('img')) {
    if (isTiny(image) || !hasSource(image)) image.remove();
  }
  for (const player of root.querySelectorAll('video, audio')) {
    const sources = [player, ...player.querySelectorAll('source')];
    if (sources.some(hasSource)) {
      player.setAttribute('controls', '');
      player.setAttribute('preload', 'none');
    } else player.remove();
  }
}
