import { isAllIn } from '../../dom/isAllIn.ts';
import { hasPhrase, plain } from '../../words/phrases.ts';
import type { Line } from '../Line.ts';
import type { Cleaning, Rule } from '../rule.ts';

/** Longer than this it is a policy, or about something else. Words. */
const longest = 90;

/** Lines from the end among which notices stand; elsewhere they are set apart. */
const lastLines = 6;

function mayBeNotice(line: Line, { story }: Cleaning): boolean {
  const { element, isWhole, words } = line;
  if (!isWhole || words > longest || element.closest('li, td, th, blockquote, figure'))
    return false;
  return (
    story.fromEnd(line) <= lastLines ||
    story.indexOf(line) === 0 ||
    element.matches('em, i, small, aside') ||
    isAllIn(element, 'em, i, small')
  );
}

export const disclosure: Rule = {
  id: 'disclosure',
  *find(cleaning) {
    const { story, words } = cleaning;
    for (const line of story.lines) {
      if (mayBeNotice(line, cleaning) && hasPhrase(words.disclosure, plain(line.text)))
        yield line.element;
    }
  },
};
