import type { Article } from '../../extract/index.ts';

/** Characters. A longer excerpt is a paragraph, not a deck. */
const longest = 320;

/**
 * The line under the headline: the excerpt, where it is the editor's own. Many pages have none and
 * give the beginning of the text instead, which would then be read twice.
 */
export function deckOf({ excerpt, textContent, title }: Article): string | null {
  if (!excerpt || excerpt.length > longest) return null;
  const words = plain(excerpt);
  if (!words || words === plain(title)) return null;
  return plain(textContent).includes(words) ? null : excerpt.trim();
}

/** Letters and digits alone: a shortened excerpt ends in dots of one kind or another. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
