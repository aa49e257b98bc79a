import type { Rule } from '../rule.ts';
import { likeness } from '../sameText.ts';

/** A title that a page prints with another quote sign or without its last word is the same title. */
const alike = 0.8;

export const titleRepeat: Rule = {
  id: 'title-repeat',
  reason: 'The title stands above the article already.',
  isOutside: true,
  *find({ story, facts }) {
    for (const { element, text, isWhole, words } of story.lines) {
      const isTitle = isWhole && words <= 60 && likeness(text, facts.title) >= alike;
      const line = { element, text };
      if (!isTitle) continue;
      const at = story.lines.findIndex((other) => other.element === line.element);
      const found = story.lines[at];
      // Further down, a heading alone may say it again; a sentence may quote it.
      if (found && (story.isBefore(found) || at < 3 || element.matches('h1'))) yield element;
    }
  },
};
