import type { Rule } from '../rule.ts';
import { likeness } from '../sameText.ts';

/** A title that a page prints with another quote sign or without its last word is the same title. */
const alike = 0.8;

export const titleRepeat: Rule = {
  id: 'title-repeat',
  isOutside: true,
  *find({ story, facts }) {
    for (const [at, line] of story.lines.entries()) {
      const { element, text, isWhole, words } = line;
      // Further down, a heading alone may say it again; a sentence may quote it.
      const mayRepeat = story.isBefore(line) || at < 3 || element.matches('h1');
      if (!isWhole || words > 60 || !mayRepeat) continue;
      if (likeness(text, facts.title) >= alike) yield element;
    }
  },
};
