import type { Line } from '../Line.ts';
import type { Cleaning, Rule } from '../rule.ts';
import { hasPhrase, plain } from '../words/phrases.ts';

/** Longer than this it is a policy, or about something else. Words. */
const longest = 90;

/** Lines from the end among which notices stand; elsewhere they are set apart. */
const lastLines = 6;

function isSetApart({ element, text }: Line): boolean {
  const [only] = element.children;
  return element.matches('em, i, small, aside') || (!!only && isAllOf(only, text));
}

function isAllOf(inner: Element, text: string): boolean {
  return (
    /^(?:em|i|small)$/.test(inner.localName) && inner.textContent?.trim().length === text.length
  );
}

function mayBeNotice(line: Line, { story }: Cleaning): boolean {
  const { element, isWhole, words } = line;
  if (!isWhole || words > longest || element.closest('li, td, th, blockquote, figure'))
    return false;
  return story.fromEnd(line) <= lastLines || isSetApart(line);
}

export const disclosure: Rule = {
  id: 'disclosure',
  reason: 'How the site is paid for its links is about the site, not the article.',
  *find(cleaning) {
    const { story, words } = cleaning;
    for (const line of story.lines) {
      if (mayBeNotice(line, cleaning) && hasPhrase(words.disclosure, plain(line.text)))
        yield line.element;
    }
  },
};
