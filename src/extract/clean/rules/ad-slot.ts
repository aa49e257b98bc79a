import { named, names } from '../names.ts';
import type { Rule } from '../rule.ts';

const slots =
  'ins.adsbygoogle, amp-ad, amp-embed, amp-sticky-ad, gpt-ad, [id^="div-gpt-ad"], [id^="google_ads"], ' +
  '[data-ad-slot], [data-ad-unit], [data-google-query-id], [id^="taboola"], [class*="taboola"], ' +
  '[class*="outbrain"], .OUTBRAIN, [data-widget-id^="AR_"], [id^="rc-widget"], [class^="teads"]';

const slotNames = named(
  'ad|ads|advert|adverts|advertisement|advertisements|advertising|advertorial|adbox|adslot|adunit|' +
    'adwrap|adwrapper|adcontainer|adblock|adlabel|adsense|(?<!_)ctas?(?!_)|call-to-action|' +
    'sponsor|sponsored|werbung|anzeige|publicidad|publicidade|pubblicita|reklama|mpu',
);

export const adSlot: Rule = {
  id: 'ad-slot',
  reason: 'The page keeps this place for advertising.',
  *find({ root, story }) {
    yield* root.querySelectorAll(slots);
    for (const element of root.querySelectorAll('div, aside, section, span, p, li, ins')) {
      if (slotNames.test(names(element)) && !story.hasProse(element)) yield element;
    }
  },
};
