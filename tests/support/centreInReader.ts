/**
 * The middle of an element of the reader, once it has stood still for two frames: what slides in
 * under the pointer would be missed, and something else clicked. Runs in the page, so it can use
 * nothing from around it.
 *
 * @returns null while nothing of the kind is shown, or it does not come to rest.
 */
export async function centreInReader(root: ShadowRoot, selector: string) {
  const element = root.querySelector(selector);
  if (!element?.checkVisibility({ visibilityProperty: true })) return null;
  const place = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, size: width * height };
  };
  // A page in the background has no frames, and gets a moment instead.
  const nextFrame = () =>
    new Promise((next) => {
      requestAnimationFrame(next);
      setTimeout(next, 100);
    });
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  let last = place();
  let still = 0;
  for (const end = performance.now() + 2000; performance.now() < end; ) {
    await nextFrame();
    const now = place();
    still = now.size > 0 && now.x === last.x && now.y === last.y ? still + 1 : 0;
    if (still === 2) return { x: now.x, y: now.y };
    last = now;
  }
  return null;
}
