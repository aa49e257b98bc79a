import { wordsIn } from './wordsIn.ts';

/** Words alone, lower-cased and joined by one blank: for comparing what two sources say. */
export function wordsOf(text: string): string {
  return wordsIn(text.normalize('NFKC').toLowerCase()).join(' ');
}
