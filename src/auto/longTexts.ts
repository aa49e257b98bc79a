/** Characters from which a text is a sentence of the page's own, and no label or headline. */
const long = 50;

/** Texts; more say no more about whether a page is still the same. */
const enough = 300;

const unread = 'script, style, noscript, template, textarea';

/**
 * The long texts that the page shows: enough to tell whether it still holds the same article. Texts
 * and not elements are compared, because pages are often drawn anew with what was there before.
 */
export function longTexts(page: Document): Set<string> {
  const texts = new Set<string>();
  if (!page.body) return texts;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (texts.size < enough && walker.nextNode()) {
    const text = walker.currentNode.nodeValue?.trim() ?? '';
    const parent = walker.currentNode.parentElement;
    if (text.length < long || !parent || parent.closest(unread) || isOutOfSight(parent)) continue;
    texts.add(text);
  }
  return texts;
}

/** Some single-page sites keep what was shown before in the page, undisplayed. */
function isOutOfSight(element: Element): boolean {
  return element.checkVisibility?.() === false;
}

/**
 * Does the page still show what it showed before? More may have come, as where a site appends the
 * next story to the one that is read.
 */
export function stillShows(before: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  if (before.size === 0) return false;
  const shared = [...before].filter((text) => now.has(text)).length;
  if (shared < before.size / 2) return false;
  // A few texts may be the footer's, which every page of the site shows.
  return before.size >= 5 || shared * 3 >= now.size;
}
