/**
 * Letters and their marks in lower-cased text, as the inside of a character class: the blocks of
 * Unicode in which papers are written, near enough to tell where a word ends. A browser compiles every
 * `\p{L}` of a pattern anew in each page, and once more for text beyond Latin-1: the bylines and dates
 * of one page cost Firefox 60 ms.
 */
export const letters = 'a-z\\u00c0-\\u1fff\\u3005-\\u3007\\u3031-\\u30fa\\u30fc-\\ud7ff';
