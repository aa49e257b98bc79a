import { type MessageKey, translate } from '../platform/translate.ts';

/**
 * Fills a page with the interface's text: `data-message="key"` is the element's text,
 * `data-message-label="key"` its accessible name, `data-message-placeholder="key"` its placeholder.
 * An element with children keeps them: only elements without any carry a text.
 */
export function localise(page: Document): void {
  page.documentElement.lang = translate('locale');
  page.documentElement.dir = translate('direction');
  for (const element of page.querySelectorAll<HTMLElement>('[data-message]')) {
    element.textContent = messageOf(element, 'data-message');
  }
  for (const element of page.querySelectorAll<HTMLElement>('[data-message-label]')) {
    element.ariaLabel = messageOf(element, 'data-message-label');
  }
  for (const element of page.querySelectorAll<HTMLInputElement>('[data-message-placeholder]')) {
    element.placeholder = messageOf(element, 'data-message-placeholder');
  }
}

/** That the key is one of ours is tested over the pages' markup. */
function messageOf(element: HTMLElement, attribute: string): string {
  return translate(element.getAttribute(attribute) as MessageKey);
}
