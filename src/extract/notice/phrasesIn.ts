import { phrasesOf, plain } from '../words/phrases.ts';
import type { Words } from '../words/Words.ts';

/** The phrases that stand anywhere in a text. */
export function phrasesIn(words: Words, text: string): string[] {
  const line = plain(text);
  return [...phrasesOf(words)].filter((phrase) => line.includes(phrase));
}
