import { phrasesOf, plain } from '../clean/words/phrases.ts';
import type { Words } from '../clean/words/Words.ts';

/** The phrases that stand anywhere in a text. */
export function phrasesIn(words: Words, text: string): string[] {
  const line = plain(text);
  return [...phrasesOf(words)].filter((phrase) => line.includes(phrase));
}
