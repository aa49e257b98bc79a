import { type Line, width } from '../clean/Line.ts';
import { isShown } from '../dom/isShown.ts';
import type { Found } from '../find/Found.ts';
import type { PageCopy } from '../page/PageCopy.ts';
import { isPhrase, plain, selectorOf } from '../words/phrases.ts';
import type { WordLists, Words } from '../words/Words.ts';
import { phrasesIn } from './phrasesIn.ts';
import { shownLines } from './shownLines.ts';

/** Characters, as `width` counts them. Longer is a policy, not a question. */
const longestWall = 8000;
/** Shorter lines are labels. */
const shortestSentence = 40;
/** What the wall leaves of running text, and of all text (the site's footer), outside of it. */
const mostProseOutside = 100;
const mostTextOutside = 800;

/** Share of a wall's sentences that speak of consent; the others offer a subscription, or greet. */
const leastShare = 0.5;
/** Characters of those others; more may be an article with a long question below it. */
const mostOther = 600;

type ConsentWords = Pick<WordLists, 'answers' | 'consent' | 'controls' | 'managers'>;

function isAnswer(control: Element, answers: Words): boolean {
  const label = control.textContent || control.getAttribute('value') || '';
  return label.length < 60 && isPhrase(answers, plain(label));
}

function asksForConsent(element: Element, consent: Words): boolean {
  const text = element.textContent ?? '';
  return text.length < longestWall * 4 && phrasesIn(consent, text).length > 1;
}

/** The smallest box that holds both an answer and the question that it answers. */
function questionOf(control: Element, { answers, consent }: ConsentWords): Element | null {
  let box = control.parentElement;
  while (box && box.localName !== 'html') {
    const text = box.textContent ?? '';
    // Nothing around it is shorter, and each would be read again for every control.
    if (text.length >= longestWall * 4) return control.ownerDocument.documentElement;
    const found = phrasesIn(consent, text);
    // Answers that stand beside each other are no question.
    if (found.length > 1 && !found.every((phrase) => isPhrase(answers, phrase))) return box;
    box = box.parentElement;
  }
  return box;
}

function* wallsOn(page: PageCopy, words: ConsentWords): Generator<Element> {
  const { body } = page.document;
  for (const box of body?.querySelectorAll(selectorOf(words.managers)) ?? []) {
    if (asksForConsent(box, words.consent)) yield box;
  }
  for (const control of body?.querySelectorAll(selectorOf(words.controls)) ?? []) {
    if (!isAnswer(control, words.answers) || !isShown(control, page)) continue;
    const box = questionOf(control, words);
    if (box) yield box;
  }
}

/**
 * Whether what was found to read is the question of a consent wall and nothing else. The evidence is
 * a shown control that answers it, or the box of a consent manager, around all the running text of
 * `root`, most of which speaks of consent. So an article about cookies is none, whatever it says and
 * whatever bar stands on it, and neither is a cookie policy.
 */
export function isConsentWall(
  { root, kept }: { root: Element; kept?: Found['kept'] },
  page: PageCopy,
  words: ConsentWords,
): boolean {
  const walls = new Set(wallsOn(page, words));
  if (walls.size === 0) return false;
  const lines = shownLines(root, page);
  for (const wall of walls) {
    const outside = lines.filter(({ element }) => !wall.contains(element));
    // A short article may have no paragraph long enough to be running text.
    const prose = outside.filter(
      (line) => line.isProse || (kept?.has(line.element) && isSentence(line)),
    );
    if (
      total(prose) < mostProseOutside &&
      total(outside) < mostTextOutside &&
      isAsked(wall, page, words.consent)
    )
      return true;
  }
  return false;
}

const isSentence = ({ text, linked }: Line): boolean =>
  linked < 0.5 && width(text) >= shortestSentence;

function isAsked(wall: Element, page: PageCopy, consent: Words): boolean {
  let [asked, other, isLed] = [0, 0, false];
  for (const line of shownLines(wall, page)) {
    const { element, text } = line;
    const speaks = phrasesIn(consent, text).length > 0;
    // What "We use cookies to" leads to is said with it.
    const isItem = element.closest('li') !== null;
    if (!isItem) isLed = speaks;
    if (!isSentence(line)) continue;
    if (speaks || (isItem && isLed)) asked += width(text);
    else other += width(text);
  }
  return (
    asked > 0 && asked <= longestWall && other <= Math.min(mostOther, asked / leastShare - asked)
  );
}

function total(lines: readonly { text: string }[]): number {
  return lines.reduce((sum, { text }) => sum + width(text), 0);
}
