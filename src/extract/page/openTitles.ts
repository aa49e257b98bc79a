import { isAllIn } from '../isAllIn.ts';

const headings = 'h2, h3, h4, h5, h6, dt';

/** Characters of text below a title, links aside; fewer are a menu. */
const shortestText = 40;

/** The text that a button opens, right behind it; none where that is a menu, a form or a list of links. */
function textUnder(toggle: Element): Element | null {
  const panel = toggle.ownerDocument.getElementById(toggle.getAttribute('aria-controls') ?? '');
  const next = toggle.nextElementSibling ?? toggle.parentElement?.nextElementSibling;
  if (!panel || !next?.contains(panel) || panel.querySelector('input, nav, button')) return null;
  const links = [...panel.querySelectorAll('a')].map((link) => link.textContent).join('');
  return panel.textContent.trim().length - links.length >= shortestText ? panel : null;
}

/**
 * Where a heading is a button or a link that opens the text under it, as questions are whose answers are
 * folded away, the heading is left and not the button: what is pressed is nothing to read. Several
 * buttons, each with its text behind it, are headings without saying so, and their texts are shown.
 */
export function openTitles(copy: Document, hidden: Set<Element>): void {
  const toggles = [...copy.querySelectorAll('[aria-expanded]')];
  const texts = new Map(toggles.map((toggle) => [toggle, textUnder(toggle)]));
  const opening = toggles.filter((toggle) => texts.get(toggle));
  for (const toggle of toggles) {
    const around = toggle.parentElement as Element;
    const isInHeading = around.matches(headings) && isAllIn(around, '*');
    const isHeading = opening.length > 1 && opening.includes(toggle) && !around.closest(headings);
    if (!isInHeading && !isHeading) continue;
    // "+", drawn for the eye beside the words.
    for (const sign of toggle.querySelectorAll('[aria-hidden="true"], span')) {
      if (sign.matches('[aria-hidden]') || !/[\p{L}\p{N}]/u.test(sign.textContent)) sign.remove();
    }
    if (isInHeading) toggle.replaceWith(...toggle.childNodes);
    else {
      const heading = copy.createElement(toggle.matches(headings) ? toggle.localName : 'h4');
      const words = isAllIn(toggle, 'a') ? toggle.firstElementChild : toggle;
      heading.append(...(words ?? toggle).childNodes);
      toggle.replaceWith(heading);
      hidden.delete(texts.get(toggle) as Element);
    }
  }
}
