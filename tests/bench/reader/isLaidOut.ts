/**
 * Whether text with these words is laid out and to be seen below a root. Runs in pages: it can use
 * nothing from around it.
 *
 * @param own what was on the page before; text in it does not count
 */
export function isLaidOut(root: ParentNode, words: string, own?: ReadonlySet<Element>): boolean {
  const blocks = root.querySelectorAll('p, li, blockquote, h1, h2, h3, div, section, article');
  for (const block of blocks) {
    if (own?.has(block) || block.clientHeight === 0) continue;
    if (!block.textContent.replace(/\s+/g, ' ').includes(words)) continue;
    if (block.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
  }
  return false;
}
