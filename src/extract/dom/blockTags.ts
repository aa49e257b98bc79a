/** Elements that start a line of their own, whatever styles say. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search ' +
    'section summary table caption colgroup tbody td tfoot th thead tr ul ' +
    'amp-ad amp-embed amp-sidebar amp-accordion amp-carousel'
  ).split(' '),
);

/** Whether the element starts a line of its own. */
export function isBlock(node: Node): boolean {
  return node.nodeType === 1 && blockTags.has((node as Element).localName);
}
