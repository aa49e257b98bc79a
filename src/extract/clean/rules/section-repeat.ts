import { isNamed } from '../../dom/names.ts';
import { plain } from '../../words/phrases.ts';
import type { Rule } from '../rule.ts';

export const sectionRepeat: Rule = {
  id: 'section-repeat',
  *find({ story, facts, words: { boxNames } }) {
    const section = plain(facts.section ?? '');
    for (const line of story.lines) {
      if (!story.isBefore(line) || !line.isWhole || line.words > 5) continue;
      const { element } = line;
      const isKicker = [element, element.firstElementChild].some(
        (box) => box && isNamed(box, boxNames.kicker),
      );
      if (line.plain === section || (isKicker && line.linked > 0.8)) yield element;
    }
  },
};
