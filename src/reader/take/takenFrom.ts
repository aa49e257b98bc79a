import type { Article } from '../../extract/index.ts';
import { placePrefix } from '../../extract/placePrefix.ts';
import { deckOf } from '../article/deckOf.ts';
import { make } from '../dom/make.ts';
import type { Taken } from './Taken.ts';

/** What the reader added for itself, and nobody wants in a file. */
const ours = /^(?:class|tabindex|role|aria-label|loading|decoding|style|data-.*)$/;

/**
 * The article as it is shown now, free of the reader's own markup.
 *
 * @param body what the reader shows; it is copied, not changed.
 */
export function takenFrom(article: Article, body: HTMLElement): Taken {
  const copy = body.cloneNode(true) as HTMLElement;
  for (const box of copy.querySelectorAll('.enlarge, .wide')) box.replaceWith(...box.childNodes);
  for (const element of copy.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (ours.test(name)) element.removeAttribute(name);
    }
    // A file of its own has no need of it.
    if (element.id.startsWith(placePrefix)) element.id = element.id.slice(placePrefix.length);
  }
  // Places where something was taken out.
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let at = comments.nextNode(); at; at = comments.nextNode()) (at as Comment).remove();
  for (const link of copy.querySelectorAll('a')) {
    const address = link.getAttribute('href');
    if (address && !address.startsWith('#')) link.setAttribute('href', link.href);
  }
  const deck = deckOf(article);
  if (deck) copy.prepend(make('p', { class: 'deck' }, deck));
  const { title, byline, siteName, url, publishedTime, lang, dir } = article;
  return { title, byline, siteName, url, publishedTime, lang, dir, body: copy };
}
