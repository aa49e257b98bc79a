import type { Line } from '../Line.ts';
import { named, names } from '../names.ts';
import type { Rule } from '../rule.ts';
import { isPhrase, phraseAtStart, plain } from '../words/phrases.ts';
import type { Words } from '../words/Words.ts';

const sectionNames = named(
  'comments|comment-list|commentlist|comments-area|comments-section|comments-wrapper|comment-section|' +
    'comment-respond|respond|disqus|disqus_thread|fb-comments|livefyre|coral|spot-im|viafoura|' +
    'comment-form|commentform|reader-comments|user-comments|hyvor|commento|utterances|giscus|openweb',
);

function withoutCount(line: string): string {
  return plain(line.replace(/[([]?\d[\d.,]*[)\]]?/g, ' '));
}

function isPrompt(line: Line, words: Words): boolean {
  const { plain: text, words: count, isWhole, isProse } = line;
  if (!isWhole || isProse || !text || count > 14) return false;
  if (isPhrase(words, text) || isPhrase(words, withoutCount(text))) return true;
  return line.linked > 0.8 && phraseAtStart(words, text).includes(' ');
}

export const comments: Rule = {
  id: 'comments',
  reason: "Readers' comments, and invitations to write one, are not the article.",
  isOutside: true,
  *find({ root, story, words }) {
    const sections = [...root.querySelectorAll('div, section, aside, ol, ul, form')].filter(
      (element) => {
        const [first] = sectionNames.test(names(element)) ? story.linesIn(element) : [];
        // A box that opens with the article's own text is named after what follows it.
        return first && story.indexOf(first) > story.lines.length / 3;
      },
    );
    yield* sections;
    const commented = new Set(sections);
    const isComment = ({ element }: Line) => {
      let up: Element | null = element;
      while (up && !commented.has(up)) up = up.parentElement;
      return up !== null;
    };
    const end = story.lines.findLastIndex((line) => line.isProse && !isComment(line));
    for (const [index, line] of story.lines.entries()) {
      const isAtEdge = story.isBefore(line) || index > end || line.linked > 0.5;
      if (isAtEdge && isPrompt(line, words.comments) && !line.element.closest('td, th'))
        yield line.element;
    }
  },
};
