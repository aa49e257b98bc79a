import { letters } from './letters.ts';

/** Words and figures of lower-cased text, one after the other. */
export const wordRuns = new RegExp(`[0-9${letters}]+`, 'g');
