import type { Words } from '../../words/Words.ts';

/** What sites call their paywalls, in parts of names. */
const parts =
  'paywall pay-wall paygate regwall subscri premium barrier piano tp-container metered'.split(' ');

/** The boxes that sites name as their paywall, as selectors. */
export const paywallBoxes: Words = {
  und: parts.flatMap((part) => [`[class*="${part}" i]`, `[id*="${part}" i]`]).join(' | '),
};
