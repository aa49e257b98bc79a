import { isAllIn } from '../isAllIn.ts';

/** What opens and closes a text says so. */
const toggles = ':is(h2, h3, h4, h5, h6, dt) > [aria-expanded]';

/**
 * Where a heading is a button or a link that opens the text under it, as questions are whose answers are
 * folded away, the heading is left and not the button: what is pressed is nothing to read.
 */
export function openTitles(copy: Document): void {
  for (const toggle of copy.querySelectorAll(toggles)) {
    if (!isAllIn(toggle.parentElement as Element, '*')) continue;
    // "+", drawn for the eye beside the words.
    for (const sign of toggle.querySelectorAll('[aria-hidden="true"]')) sign.remove();
    toggle.replaceWith(...toggle.childNodes);
  }
}
