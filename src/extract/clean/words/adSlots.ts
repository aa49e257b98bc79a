import type { Words } from '../../words/Words.ts';

/** The places that advertising networks fill, as selectors, by the names that they give them. */
export const adSlots: Words = {
  und: 'ins.adsbygoogle | amp-ad | amp-embed | amp-sticky-ad | gpt-ad | [id^="div-gpt-ad"] | [id^="google_ads"] | [data-ad-slot] | [data-ad-unit] | [data-google-query-id] | [id^="taboola"] | [class*="taboola"] | [class*="outbrain" i] | [data-widget-id^="AR_"] | [id^="rc-widget"] | [class^="teads"]',
};
