import { isNamed } from '../../dom/names.ts';
import { standsIn } from '../../dom/standsIn.ts';
import { isPhrase, phraseAtStart, plain } from '../../words/phrases.ts';
import type { Words } from '../../words/Words.ts';
import { isInCell } from '../isInCell.ts';
import type { Line } from '../Line.ts';
import type { Cleaning, Rule } from '../rule.ts';

function withoutCount(line: string): string {
  return plain(line.replace(/[([]?\d[\d.,]*[)\]]?/g, ' '));
}

/** Somebody may be asked what he thinks. */
const quoted = /["“”„«»「『]/;

function isPrompt(line: Line, words: Words): boolean {
  const { plain: text, words: count, isWhole, isProse } = line;
  if (!isWhole || isProse || !text || count > 14) return false;
  if (isPhrase(words, text) || isPhrase(words, withoutCount(text))) return true;
  const last = text.split(/[.!?] /).at(-1) ?? '';
  if (last.includes(' ') && isPhrase(words, last) && !quoted.test(line.text)) return true;
  return line.linked > 0.8 && phraseAtStart(words, text).includes(' ');
}

/** Single comments, as systems number and name them. */
const single = '[id^="comment-"], .comment, [itemtype$="/Comment"]';

/** A box that opens with the article's own text is named after what follows it; a list of comments is not. */
function isSection(element: Element, { story, words }: Cleaning): boolean {
  const [first] = isNamed(element, words.boxNames.comments) ? story.linesIn(element) : [];
  if (!first) return false;
  if (story.indexOf(first) > story.lines.length / 3) return true;
  const comment = first.element.closest(single);
  return element.contains(comment) && !story.isBefore(first);
}

export const comments: Rule = {
  id: 'comments',
  isOutside: true,
  *find(cleaning) {
    const { root, story, words } = cleaning;
    const boxes = [...root.querySelectorAll('div, section, aside, ol, ul, form')];
    const sections = boxes.filter((element) => isSection(element, cleaning));
    yield* sections;
    const commented = new Set(sections);
    const isText = ({ isProse, element }: Line) => isProse && !standsIn(element, commented);
    const end = story.lines.findLastIndex(isText);
    for (const [index, line] of story.lines.entries()) {
      const isAtEdge = story.isBefore(line) || index > end || line.linked > 0.5;
      if (isAtEdge && isPrompt(line, words.comments) && !isInCell(line, cleaning))
        yield line.element;
    }
  },
};
