import type { Words } from '../../words/Words.ts';

/** What a question can be answered with, as selectors. */
export const controls: Words = {
  und: 'button | a | [role="button"] | [tabindex] | input[type="submit"] | input[type="button"]',
};
