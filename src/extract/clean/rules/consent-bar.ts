import { isNamed } from '../names.ts';
import type { Rule } from '../rule.ts';

/** Characters of running text. */
const longestBar = 350;
const longestNotice = 2000;

export const consentBar: Rule = {
  id: 'consent-bar',
  reason: 'A bar about cookies, an app or an offer belongs to the site.',
  isOutside: true,
  *find({ root, kept, story, words: { boxNames } }) {
    const all = story.proseIn(root);
    for (const element of root.querySelectorAll('div, aside, section, form, dialog')) {
      const isNotice = isNamed(element, boxNames.consent);
      if (!isNotice && !isNamed(element, boxNames.bar)) continue;
      const prose = story.proseIn(element);
      // A notice that is named so and says the word may be long; of the rest, prose is the article's.
      const most =
        isNotice && /cookie/i.test(element.textContent ?? '') ? longestNotice : longestBar;
      if (prose > most || prose > all / 2) continue;
      if (element.querySelector('pre, blockquote, figure figcaption')) continue;
      const paragraphs = [...element.querySelectorAll('p')];
      // A page may put its whole text into a "modal": then it was kept.
      if (paragraphs.filter((paragraph) => kept.has(paragraph)).length <= 2) yield element;
    }
  },
};
