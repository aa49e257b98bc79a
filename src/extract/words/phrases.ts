import { letters } from './letters.ts';
import { lowered } from './lowered.ts';
import type { Words } from './Words.ts';

/** Longest phrase in words, and in characters where a script writes no spaces. */
const mostWords = 8;
const mostCharacters = 24;

/** Without white space in a row, and without signs that need rewriting: most lines of most pages. */
const isPlainAscii = /^(?!.* {2})[\x20-\x5f\x61-\x7e]*$/;

const isWordly = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;

/** Without the signs around it; of lower-case ASCII. */
function trimmed(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && !isWordly(line.charCodeAt(from))) from += 1;
  while (from < to && !isWordly(line.charCodeAt(to - 1))) to -= 1;
  return line.slice(from, to);
}

/** From the first letter or figure to the last. Looked for at the end, signs would be tried from each of them. */
const worded = new RegExp(`[0-9${letters}](?:.*[0-9${letters}])?`, 's');

/**
 * A line in the form that phrases are written in: lower case, without the signs around it, quotes
 * straight, white space single.
 */
export function plain(text: string): string {
  if (isPlainAscii.test(text)) return trimmed(text.toLowerCase());
  const line = lowered(text.normalize('NFKC'))
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ');
  return worded.exec(line)?.[0] ?? '';
}

const sets = new WeakMap<Words, ReadonlySet<string>>();

/** All phrases of a list, of every language. */
export function phrasesOf(words: Words): ReadonlySet<string> {
  let set = sets.get(words);
  if (!set) {
    set = new Set(Object.values(words).flatMap((line) => line.split(' | ')));
    sets.set(words, set);
  }
  return set;
}

/** A list of selectors as one that finds what any of them does. */
export function selectorOf(selectors: Words): string {
  return [...phrasesOf(selectors)].join();
}

/** Whether a plain line is one of the phrases, whole. */
export function isPhrase(words: Words, line: string): boolean {
  return phrasesOf(words).has(line);
}

/** Signs at the end. */
const wordless = new RegExp(`[^0-9${letters}]+$`);

function prefixes(line: string): string[] {
  const spaced = line.split(' ', mostWords + 1);
  const found = spaced.slice(0, mostWords).map((_, count) =>
    spaced
      .slice(0, count + 1)
      .join(' ')
      .replace(wordless, ''),
  );
  if (/\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Thai}|\p{sc=Hangul}/u.test(line)) {
    for (let end = 1; end <= mostCharacters && end <= line.length; end += 1) {
      found.push(line.slice(0, end));
    }
  }
  return found;
}

/** The longest phrase that a plain line starts with; empty where there is none. */
export function phraseAtStart(words: Words, line: string): string {
  const set = phrasesOf(words);
  let longest = '';
  for (const prefix of prefixes(line)) {
    if (prefix.length > longest.length && set.has(prefix)) longest = prefix;
  }
  return longest;
}

/** Whether one of the phrases stands anywhere in a plain line. */
export function hasPhrase(words: Words, line: string): boolean {
  for (const phrase of phrasesOf(words)) if (line.includes(phrase)) return true;
  return false;
}
