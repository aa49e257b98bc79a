/**
 * The sealed HTML of an article as nodes of this page, to be shown.
 *
 * @param html `Article.content` or `Removal.html`: already sanitised, never a page's own markup.
 */
export function parseSealed(html: string): DocumentFragment {
  // Within a box: directly in the body a parser drops leading white space, and places would shift.
  const parsed = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  const nodes = parsed.body.firstElementChild?.childNodes ?? [];
  const fragment = document.createDocumentFragment();
  fragment.append(...Array.from(nodes, (node) => document.importNode(node, true)));
  return fragment;
}
