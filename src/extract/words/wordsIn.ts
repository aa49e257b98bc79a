import { letters } from './letters.ts';

const runs = new RegExp(`[0-9${letters}]+`, 'g');

/** The words and figures of lower-cased text, one after the other. */
export const wordsIn = (text: string): string[] => text.match(runs) ?? [];
