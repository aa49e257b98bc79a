import { isNamed } from '../../dom/names.ts';
import { isPhrase, phraseAtStart } from '../../words/phrases.ts';
import type { Line } from '../Line.ts';
import type { Cleaning, Rule } from '../rule.ts';

/** Keywords are short. Words for each link. */
const longestTag = 6;

function areTags(element: Element, { story }: Cleaning): boolean {
  const links = element.querySelectorAll('a').length;
  const most = longestTag * Math.max(1, links) + 4;
  return story.wordsIn(element) <= most && !story.hasProse(element);
}

function isLabelled({ plain, linked, isWhole, isProse, text }: Line, { words }: Cleaning): boolean {
  if (!isWhole || isProse || !plain) return false;
  const lead = phraseAtStart(words.tags, plain);
  if (!lead) return false;
  const rest = text.slice(lead.length);
  return lead === plain ? false : linked > 0.4 || /^\s*[:：]\s*#/.test(rest);
}

/** A line "Tags" and the list below it. */
function* underLabel(line: Line, cleaning: Cleaning): Iterable<Element> {
  const { story, words } = cleaning;
  if (!line.isWhole || !isPhrase(words.tags, line.plain)) return;
  const next = story.next(line);
  if (next && !story.isAfter(line)) return;
  yield line.element;
  const list = next?.element.closest('ul, ol, div, p');
  if (next && list && next.linked > 0.6 && areTags(list, cleaning)) yield list;
}

export const tagList: Rule = {
  id: 'tag-list',
  *find(cleaning) {
    const { root, story, words } = cleaning;
    for (const element of root.querySelectorAll('div, ul, ol, p, section, span, footer, nav')) {
      if (!isNamed(element, words.boxNames.tags) || !element.querySelector('a')) continue;
      if (areTags(element, cleaning)) yield element;
    }
    for (const line of story.lines) {
      if (isLabelled(line, cleaning) && (story.isBefore(line) || story.isAfter(line)))
        yield line.element;
      yield* underLabel(line, cleaning);
    }
  },
};
