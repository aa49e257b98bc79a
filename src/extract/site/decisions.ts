import { chosenOn } from './chosen.ts';
import { siteOn } from './siteOn.ts';

/** Code for what somebody decided about a site, or chose on a page to be read. */
export const decisions = { siteOn, chosenOn };

export type Decisions = typeof decisions;
