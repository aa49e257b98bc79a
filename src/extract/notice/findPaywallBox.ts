import type { Line } from '../clean/Line.ts';
import { isShown } from '../dom/isShown.ts';
import type { PageCopy } from '../page/PageCopy.ts';
import { hasPhrase, plain } from '../words/phrases.ts';
import type { Words } from '../words/Words.ts';

/** Characters of text in a box; more is the article itself in a wrapper of that name. */
const mostInBox = 1500;
/** Characters of a line in a box; longer lines are sentences about paywalls. */
const mostInLine = 300;
/** Characters of running text that may follow a box: terms, an author's note. */
const mostAfter = 300;

const boxNames =
  /paywall|pay-wall|paygate|regwall|subscri|premium|barrier|piano|tp-container|metered/i;

/** Where sites advertise subscriptions on every page. */
const elsewhere = 'header, nav, footer, aside';

const controls = 'a, button, [role="button"], input';

function speaksOfPaying(element: Element, paywall: Words): boolean {
  const text = element.textContent ?? '';
  return text.length <= mostInBox && hasPhrase(paywall, plain(text));
}

/** A box that sites name as their paywall, and that asks to pay or to sign in for the rest. */
function namedBox({ document, ...page }: PageCopy, paywall: Words): Element | null {
  for (const box of document.body?.querySelectorAll('[class], [id]') ?? []) {
    if (!boxNames.test(`${box.getAttribute('class') ?? ''} ${box.id}`)) continue;
    if (box.closest(elsewhere) || !box.querySelector(controls)) continue;
    if (speaksOfPaying(box, paywall) && isShown(box, { document, ...page })) return box;
  }
  return null;
}

/** A line that asks the same, with something to press near it, where the article's text ends. */
function lastBox(lines: readonly Line[], paywall: Words): Element | null {
  let after = 0;
  for (const { element, text, plain: label, isProse } of lines.toReversed()) {
    const asks = text.length <= mostInLine && hasPhrase(paywall, label);
    if (asks && !element.closest(elsewhere)) {
      const box = [element, element.parentElement, element.parentElement?.parentElement].find(
        (up) => up?.querySelector(controls) && (up.textContent ?? '').length <= mostInBox,
      );
      if (box) return box;
    }
    if (isProse) after += text.length;
    if (after > mostAfter) break;
  }
  return null;
}

/** The shown box that stands in the place of the article's rest; null where there is none. */
export function findPaywallBox(
  lines: readonly Line[],
  page: PageCopy,
  paywall: Words,
): Element | null {
  return namedBox(page, paywall) ?? lastBox(lines, paywall);
}
