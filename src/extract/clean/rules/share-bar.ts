import { letterOrDigit } from '../../dom/letterOrDigit.ts';
import { isNamed } from '../../dom/names.ts';
import { isPhrase } from '../../words/phrases.ts';
import type { WordLists } from '../../words/Words.ts';
import type { Line } from '../Line.ts';
import type { Cleaning, Rule } from '../rule.ts';

/** A bar has names of networks and counts, not sentences. Words. */
const longestBar = 25;

/** Whether words, one after another, are all names of networks, ways to share, or counts. */
function isAllSharing(plain: string, lists: WordLists): boolean {
  const words = plain.split(/[\s|/·•,]+/).filter((word) => letterOrDigit.test(word));
  let at = 0;
  while (at < words.length) {
    const step = stepAt(words, at, lists);
    if (step === 0) return false;
    at += step;
  }
  return words.length > 0 && words.some((word) => /\p{L}/u.test(word));
}

function stepAt(words: readonly string[], at: number, { networks, share }: WordLists): number {
  for (let length = Math.min(6, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ');
    if (isPhrase(networks, phrase) || isPhrase(share, phrase)) return length;
  }
  return /^[\d.,]+[km]?$/.test(words[at] ?? '') ? 1 : 0;
}

/** What somebody said on a network stands in boxes that are named as theirs are. */
function isSaid({ element, text, words, linked }: Line, { kept }: Cleaning): boolean {
  return kept.has(element) && words > 3 && linked < 0.2 && /[.!?。]$/.test(text);
}

function isBar(element: Element, cleaning: Cleaning): boolean {
  const { story } = cleaning;
  const words = story.wordsIn(element);
  if (words > longestBar || words === 0 || story.hasProse(element)) return false;
  if (story.linesIn(element).some((line) => isSaid(line, cleaning))) return false;
  return !element.querySelector('figure, table, blockquote');
}

/** "Ok." is somebody's word as often as the name of a network: names in a bar are no sentences. */
const spoken = /["“”„«»「『]|^[–—―]|[.!?…。]$/u;

/** Cells, and items of lists that lead nowhere, name networks for what is said of them. */
const mentions = 'td, th, blockquote, li:not(:has(a, button, svg))';

function isBarLine({ element, text, plain, isWhole, words }: Line, lists: WordLists): boolean {
  if (!isWhole || words > longestBar || !plain || element.closest(mentions)) return false;
  return isPhrase(lists.share, plain) || (!spoken.test(text) && isAllSharing(plain, lists));
}

export const shareBar: Rule = {
  id: 'share-bar',
  *find(cleaning) {
    const { root, story, words } = cleaning;
    const boxes = 'div, ul, ol, aside, section, span, p, nav, footer';
    for (const element of root.querySelectorAll(boxes)) {
      if (isNamed(element, words.boxNames.share) && isBar(element, cleaning)) yield element;
    }
    for (const line of story.lines) if (isBarLine(line, words)) yield line.element;
  },
};
