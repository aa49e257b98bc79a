/** Characters; a page with less has yet to be filled by its scripts. */
const little = 300;

/**
 * Has the page sent its frame only, for its scripts to fill? Then there is nothing to see yet, or it
 * says itself that it is an article whose text is still to come.
 */
export function isUnfilled(page: Document, hasLongTexts: boolean): boolean {
  if (hasLongTexts) return false;
  return saysArticle(page) || textLength(page) < little;
}

function saysArticle(page: Document): boolean {
  return page.querySelector('meta[property="og:type"][content="article" i]') !== null;
}

function textLength(page: Document): number {
  let length = 0;
  if (!page.body) return length;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (length < little && walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement?.closest('script, style, noscript, template')) continue;
    length += nodeValue?.trim().length ?? 0;
  }
  return length;
}
