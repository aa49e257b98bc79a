import { isAllIn } from '../../isAllIn.ts';
import { isPhrase, phraseAtStart } from '../../words/phrases.ts';
import type { Line } from '../Line.ts';
import type { Cleaning, Rule } from '../rule.ts';

/** Longer than this it argues rather than asks. Words. */
const longestPlea = 50;

/** "@janedoe", which is a link in many places, is one here. */
const handle = /(?:^|\s)@\w/;

function isPlea(line: Line, { story, words: { follow } }: Cleaning): boolean {
  const { plain, words, linked } = line;
  if (!line.isWhole || !plain || words > longestPlea) return false;
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
  reason: 'The site asks to be followed, joined or paid.',
  *find(cleaning) {
    for (const line of cleaning.story.lines) {
      if (isPlea(line, cleaning) && !line.element.closest('td, th, li')) yield line.element;
    }
  },
};
