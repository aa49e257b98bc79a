import { named, names } from '../names.ts';
import type { Rule } from '../rule.ts';

const barNames = named(
  'app-banner|appbanner|smart-banner|smartbanner|app-download|app-promo|install-banner|' +
    'adblock-notice|paywall-message|modal|popup|pop-up|snackbar',
);
const consentNames = named(
  'cookie|cookies|cookiebanner|cookieconsent|consent|gdpr|ccpa|onetrust|didomi|sp_message|' +
    'truste|cc-window',
);

/** Characters of running text. */
const longestBar = 350;
const longestNotice = 2000;

export const consentBar: Rule = {
  id: 'consent-bar',
  reason: 'A bar about cookies, an app or an offer belongs to the site.',
  isOutside: true,
  *find({ root, kept, story }) {
    const all = story.proseIn(root);
    for (const element of root.querySelectorAll('div, aside, section, form, dialog')) {
      const called = names(element);
      const isNotice = consentNames.test(called);
      if (!isNotice && !barNames.test(called)) continue;
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
