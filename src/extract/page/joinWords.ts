const softHyphen = '\u00ad';

/** A program parts the words of a whole text, a writer a few long ones. */
const fewest = 20;
/** Characters from one to the next, on average. */
const farthest = 40;

/**
 * Joins the words that a program took apart with soft hyphens: the reader parts words itself, and they
 * get in the way of searching, of copying and of a voice.
 *
 * @param texts of a page that have soft hyphens.
 */
export function joinWords(texts: readonly Text[]): void {
  const all = texts.map(({ data }) => data).join('');
  const count = all.split(softHyphen).length - 1;
  if (count < fewest || count * farthest < all.length) return;
  for (const text of texts) text.data = text.data.replaceAll(softHyphen, '');
}
