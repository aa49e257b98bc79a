import { type Feature, share, yes } from './Feature.ts';

const matches =
  (pattern: RegExp): Feature =>
  ({ text }) =>
    yes(pattern.test(text));

/** What the block's own text looks like, in any language. */
export const textFeatures = {
  chars: ({ chars }) => chars,
  words: ({ words }) => words,
  charsPerWord: ({ chars, words }) => share(chars, words),
  linkDensity: ({ linkChars, chars }) => share(linkChars, chars),
  capitalShare: ({ capitals, words }) => share(capitals, words),
  commas: ({ commas }) => commas,
  wordsPerStop: ({ words, stops }) => words / (stops + 1),
  endsWithStop: matches(/[.!?…。！？؟।]["”’»)\]']*$/u),
  hasYear: matches(/\b(?:19|20)\d\d\b/),
} satisfies Record<string, Feature>;
