import { plain } from '../words/phrases.ts';
import { wordsIn } from '../words/wordsIn.ts';

/**
 * How much two texts share, 0 to 1: words in common (each as often as it stands in both) in the
 * number of words of the longer one.
 */
export function likeness(one: string, other: string): number {
  const left = wordsIn(plain(one));
  const right = wordsIn(plain(other));
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      counts.set(word, count - 1);
    }
  }
  return shared / Math.max(left.length, right.length);
}
