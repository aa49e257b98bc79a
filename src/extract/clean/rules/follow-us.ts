import { isAllIn } from '../../dom/isAllIn.ts';
import { hasPhrase, isPhrase, phraseAtStart, phrasesOf } from '../../words/phrases.ts';
import type { WordLists } from '../../words/Words.ts';
import { isInCell } from '../isInCell.ts';
import { type Line, width } from '../Line.ts';
import type { Cleaning, Rule } from '../rule.ts';

/** Longer than this it argues rather than asks. Words. */
const longestPlea = 50;

/** "@janedoe", which is a link in many places, is one here. */
const handle = /(?:^|\s)@\w/;

/** "X" and "line" are words as well; longer names are not, or hardly. */
const shortestName = 5;
const quoted = /["“”„«»「『]/;

/** "Follow us on Google News": the site speaks of itself, and names a network. */
function isInvitation({ plain, text }: Line, { joinUs, networks }: WordLists): boolean {
  if (!hasPhrase(joinUs, plain) || quoted.test(text)) return false;
  const names = [...phrasesOf(networks)].filter(
    (name) => name.length >= shortestName || width(name) > name.length,
  );
  return names.some((name) => plain.includes(name));
}

/** "Subscribe to continue reading", where the text ends. */
function isGate(line: Line, { story, words: { follow, paywall } }: Cleaning): boolean {
  const { plain } = line;
  const isAsking = phraseAtStart(follow, plain) || phraseAtStart(paywall, plain);
  return isAsking !== '' && hasPhrase(paywall, plain) && story.isAfter(line);
}

function isPlea(line: Line, cleaning: Cleaning): boolean {
  const { story, words: lists } = cleaning;
  const { plain, words, linked } = line;
  if (!line.isWhole || !plain || words > longestPlea) return false;
  if (isInvitation(line, lists) || isGate(line, cleaning)) return true;
  const { follow } = lists;
  if (isPhrase(follow, plain)) return linked > 0 || !line.element.matches('p, li');
  const lead = phraseAtStart(follow, plain);
  if (!lead) return false;
  const isAtEdge = story.isBefore(line) || story.isAfter(line) || story.fromEnd(line) <= 3;
  const share = lead.includes(' ') ? 0.08 : 0.3;
  if (linked > 0.7 || (linked > 0.25 && lead.includes(' '))) return true;
  const isLed = linked >= share || handle.test(line.text);
  return isLed && (isAtEdge || isAllIn(line.element, 'em, i, strong, b, small, a'));
}

export const followUs: Rule = {
  id: 'follow-us',
  *find(cleaning) {
    for (const line of cleaning.story.lines) {
      const isListed = line.element.closest('li') || isInCell(line, cleaning);
      if (!isListed && isPlea(line, cleaning)) yield line.element;
    }
  },
};
