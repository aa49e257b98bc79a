import { someText } from './onNewText.ts';

/** All that the page sent is in the document; images and deferred scripts may still be loading. */
export function isParsed(page: Document): boolean {
  return page.readyState !== 'loading';
}

/** Has the parser left the element that holds the page's last long text? */
export function isParsedBeyondText(page: Document): boolean {
  if (!page.body) return false;
  let last: Node = page.body;
  while (last.lastChild) last = last.lastChild;
  const paragraphs = [...page.body.querySelectorAll('p')];
  const end = paragraphs.findLast((p) => (p.textContent?.length ?? 0) >= someText);
  return !!end?.parentElement && !end.parentElement.contains(last);
}
