import { parseBox } from '../dom/parseInert.ts';

/**
 * The sealed HTML of an article as nodes of this page, to be shown.
 *
 * @param html `Article.content` or `Removal.html`: already sanitised, never a page's own markup.
 */
export function parseSealed(html: string): DocumentFragment {
  const { childNodes } = parseBox(html);
  const fragment = document.createDocumentFragment();
  fragment.append(...Array.from(childNodes, (node) => document.importNode(node, true)));
  return fragment;
}
