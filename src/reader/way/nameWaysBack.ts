import { letterOrDigit } from '../../extract/dom/letterOrDigit.ts';
import type { Translate } from '../../platform/translate.ts';
import { noteLinks } from './noteLinks.ts';
import { targetOf } from './targetOf.ts';

/** Names, for those who hear them, the links from a note back to the text that are nothing but an arrow. */
export function nameWaysBack(body: HTMLElement, translate: Translate): void {
  for (const link of body.querySelectorAll<HTMLAnchorElement>(`a[href^="#"]:not(${noteLinks})`)) {
    const target = targetOf(link, body);
    if (!target || letterOrDigit.test(link.textContent) || link.querySelector('img')) continue;
    // What stands before its number is the text, what stands after it a note.
    const isBefore = link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
    if (isBefore) link.setAttribute('aria-label', translate('reader_note_back'));
  }
}
