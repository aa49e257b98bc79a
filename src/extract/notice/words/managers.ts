import type { Words } from '../../words/Words.ts';

/** The boxes of consent managers in wide use, as selectors, by the names that they give them. */
export const managers: Words = {
  und: '#onetrust-consent-sdk | #didomi-host | .qc-cmp2-container | #CybotCookiebotDialog | .fc-consent-root | #usercentrics-root | #usercentrics-cmp-ui | #truste-consent-track | [id^="sp_message_container"] | #cmpbox | #cmpwrapper | #iubenda-cs-banner | .osano-cm-window | #klaro | .cky-consent-container | #BorlabsCookieBox | #cmplz-cookiebanner-container | #axeptio_overlay | #tarteaucitronRoot | .cc-window | #ppms_cm_popup_overlay',
};
