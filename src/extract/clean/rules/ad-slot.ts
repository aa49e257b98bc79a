import { selectorOf } from '../../words/phrases.ts';
import { named, names } from '../names.ts';
import type { Rule } from '../rule.ts';

const slotNames = named(
  'ads?|advert[a-z]*|ad(?:box|slot|unit|wrap|wrapper|container|block|label|sense)|' +
    '(?<!_)ctas?(?!_)|call-to-action|sponsor(?:ed)?|werbung|anzeige|publicidade?|pubblicita|reklama|mpu',
);

export const adSlot: Rule = {
  id: 'ad-slot',
  reason: 'The page keeps this place for advertising.',
  *find({ root, story, words }) {
    yield* root.querySelectorAll(selectorOf(words.adSlots));
    for (const element of root.querySelectorAll('div, aside, section, span, p, li, ins')) {
      if (slotNames.test(names(element)) && !story.hasProse(element)) yield element;
    }
  },
};
