/** Newer than the types: https://www.w3.org/TR/wai-aria-1.3/#ARIANotifyMixin */
interface Notifying {
  ariaNotify?(text: string): void;
}

/**
 * Has a screen reader say something when nothing of ours is on the page any more: an element for it
 * would change the page. Browsers without it leave it at the focus that comes back.
 */
export function announce(page: Document, text: string): void {
  (page as Notifying).ariaNotify?.(text);
}
