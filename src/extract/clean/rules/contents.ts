import { isNamed } from '../../dom/names.ts';
import { oneLine } from '../../dom/oneLine.ts';
import { isPhrase } from '../../words/phrases.ts';
import type { Rule } from '../rule.ts';

/** Fewer links to places on the page are footnotes or "see below". */
const fewest = 3;

function isInPageList(list: Element): boolean {
  const links = [...list.querySelectorAll('a')];
  if (links.length < fewest || links.some((link) => !link.getAttribute('href')?.startsWith('#')))
    return false;
  const linked = links.reduce((sum, link) => sum + (link.textContent?.trim().length ?? 0), 0);
  return linked >= 0.8 * oneLine(list).length;
}

export const contents: Rule = {
  id: 'contents',
  *find({ root, story, words }) {
    for (const element of root.querySelectorAll('div, nav, ul, ol, aside, section, details')) {
      const isBox = isNamed(element, words.boxNames.contents) && !story.hasProse(element);
      if (isBox || (element.matches('ul, ol, nav') && isInPageList(element))) yield element;
    }
    for (const line of story.lines) {
      if (!line.isWhole || !isPhrase(words.contents, line.plain)) continue;
      const next = story.next(line);
      const list = next?.element.closest('ul, ol, nav');
      if (!next || (list && isInPageList(list))) yield line.element;
    }
  },
};
