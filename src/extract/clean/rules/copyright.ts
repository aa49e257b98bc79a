import { hasPhrase } from '../../words/phrases.ts';
import type { Rule } from '../rule.ts';

const sign = /^(?:©|\(c\) ?\d{4}|copyright\b|ⓒ|&copy;|™ ?(?:&|and) ©)/i;

/** Lines about rights stand at the end; agencies put theirs a few lines above it. */
const lastLines = 6;

export const copyright: Rule = {
  id: 'copyright',
  *find({ story, words }) {
    for (const line of story.ending(lastLines)) {
      const { isWhole, words: count, text, plain, element } = line;
      if (!isWhole || count > 60 || element.closest('blockquote, figure')) continue;
      if (sign.test(text) || (plain && hasPhrase(words.copyright, plain))) yield element;
    }
  },
};
