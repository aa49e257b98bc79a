/** Characters. A last word that is longer is none: scripts without spaces are cut between letters. */
const longestWord = 30;

/**
 * The beginning of a text as one line, cut between words where the script has any.
 *
 * @param longest in characters; a text that is shorter comes back whole.
 */
export function beginningOf(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  // One character more: a word that ends just there stays.
  const words = line.slice(0, longest + 1).replace(new RegExp(`\\s\\S{0,${longestWord}}$`), '');
  return `${words.slice(0, longest).replace(/[\s,;:–—-]+$/, '')}…`;
}
