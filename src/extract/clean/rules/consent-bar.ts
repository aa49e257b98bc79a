import { named, names } from '../names.ts';
import type { Rule } from '../rule.ts';

const barNames = named(
  'cookie|cookies|cookie-banner|cookie-notice|cookie-consent|cookie-law-info-bar|cookiebanner|cookieconsent|' +
    'consent|consent-banner|gdpr|ccpa|onetrust|onetrust-banner-sdk|cmp|didomi|sp_message|truste|cc-window|' +
    'app-banner|appbanner|smart-banner|smartbanner|app-download|app-promo|install-banner|adblock-notice|' +
    'paywall-message|modal|popup|pop-up|lightbox-form|toast|snackbar|survey|poll-widget',
);

export const consentBar: Rule = {
  id: 'consent-bar',
  reason: 'A bar about cookies, an app or an offer belongs to the site.',
  *find({ root, kept }) {
    for (const element of root.querySelectorAll('div, aside, section, form, dialog')) {
      if (!barNames.test(names(element))) continue;
      const paragraphs = [...element.querySelectorAll('p')];
      // A page may put its whole text into a "modal": then it was kept.
      if (paragraphs.filter((paragraph) => kept.has(paragraph)).length <= 2) yield element;
    }
  },
};
