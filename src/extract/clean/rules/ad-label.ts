import { isPhrase } from '../../words/phrases.ts';
import type { Rule } from '../rule.ts';

/** In an enumeration, "Advertising" is one of the things enumerated. */
const enumeration = 'li, td, th, dt, dd';

export const adLabel: Rule = {
  id: 'ad-label',
  *find({ story, words }) {
    for (const { element, plain, isWhole } of story.lines) {
      if (isWhole && isPhrase(words.adLabel, plain) && !element.closest(enumeration)) yield element;
    }
  },
};
