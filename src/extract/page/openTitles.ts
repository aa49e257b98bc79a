import { isBlock } from '../dom/blockTags.ts';
import { isAllIn } from '../dom/isAllIn.ts';
import { oneLine } from '../dom/oneLine.ts';

const headings = 'h2, h3, h4, h5, h6, dt';

/** Characters of text below a title, links aside; fewer are a menu. */
const shortestText = 40;

/** The text that a button opens, right behind it; none where that is a menu, a form or a list of links. */
function textUnder(toggle: Element, hidden: ReadonlySet<Element>): Element | null {
  const next = toggle.nextElementSibling ?? toggle.parentElement?.nextElementSibling;
  const id = toggle.getAttribute('aria-controls');
  const behind = next && hidden.has(next) ? next : null;
  const panel = id ? toggle.ownerDocument.getElementById(id) : behind;
  return panel && next?.contains(panel) && isText(panel) ? panel : null;
}

function isText(panel: Element): boolean {
  if (panel.querySelector('input, nav, button')) return false;
  const links = [...panel.querySelectorAll('a')].map((link) => link.textContent).join('');
  const text = panel.textContent.trim();
  return text.length - links.length >= shortestText || (!links && /[.!?。]$/.test(text));
}

/**
 * Buttons that do not say that they open the text right behind each: several of one make, in their own
 * words. A note behind a number in a sentence is no block.
 */
function unmarkedIn(copy: Document): Element[] {
  const buttons = [...copy.querySelectorAll('button:not([aria-expanded])')].filter(
    ({ nextElementSibling: next }) => next && isBlock(next) && isText(next),
  );
  // By make: thousands may stand under comments, too many to compare each with each.
  const words = new Map<string, Set<string>>();
  for (const one of buttons) {
    const known = words.get(one.className) ?? new Set();
    words.set(one.className, known.add(oneLine(one)));
  }
  const areSeveral = ({ className }: Element) => (words.get(className)?.size ?? 0) > 1;
  return buttons.filter((one) => oneLine(one) && areSeveral(one));
}

/** "+", drawn for the eye beside the words. */
function dropSigns(toggle: Element): void {
  for (const sign of toggle.querySelectorAll('[aria-hidden="true"], span')) {
    if (sign.matches('[aria-hidden]') || !/[\p{L}\p{N}]/u.test(sign.textContent)) sign.remove();
  }
}

function toHeading(toggle: Element): void {
  const name = toggle.matches(headings) ? toggle.localName : 'h4';
  const heading = toggle.ownerDocument.createElement(name);
  const words = isAllIn(toggle, 'a') ? toggle.firstElementChild : toggle;
  heading.append(...(words ?? toggle).childNodes);
  toggle.replaceWith(heading);
}

/**
 * Where a heading is a button or a link that opens the text under it, as questions are whose answers are
 * folded away, the heading is left and not the button: what is pressed is nothing to read. Several
 * buttons, each with its text behind it, are headings without saying so. Several texts that are opened
 * so are shown.
 */
export function openTitles(copy: Document, hidden: Set<Element>): void {
  const toggles = copy.querySelectorAll('[aria-expanded]');
  const texts = new Map<Element, Element>();
  for (const toggle of toggles) {
    const text = textUnder(toggle, hidden);
    if (text) texts.set(toggle, text);
  }
  for (const button of unmarkedIn(copy)) texts.set(button, button.nextElementSibling as Element);
  const areSeveral = texts.size > 1;
  for (const toggle of new Set([...toggles, ...texts.keys()])) {
    const around = toggle.parentElement as Element;
    const text = areSeveral ? texts.get(toggle) : undefined;
    if (text) hidden.delete(text);
    if (around.matches(headings) && isAllIn(around, '*')) {
      dropSigns(toggle);
      toggle.replaceWith(...toggle.childNodes);
    } else if (text && !around.closest(headings)) {
      dropSigns(toggle);
      toHeading(toggle);
    }
  }
}
