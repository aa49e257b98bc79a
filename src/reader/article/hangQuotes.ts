/** Opening quotation marks of all scripts (Unicode: initial punctuation, and the low and plain ones). */
const opening = /^\s*[\p{Pi}\u201a\u201e"']/u;

/** Marks the quoted paragraphs whose opening mark may hang in the margin. */
export function hangQuotes(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('blockquote, blockquote p')) {
    const isText = paragraph.localName === 'p' || !paragraph.querySelector('p');
    if (isText && opening.test(paragraph.textContent)) paragraph.classList.add('hung');
  }
}
