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
  links: ({ links }) => links,
  digitShare: ({ digits, chars }) => share(digits, chars),
  capitalShare: ({ capitals, words }) => share(capitals, words),
  stressedShare: ({ stressedChars, chars }) => share(stressedChars, chars),
  stops: ({ stops }) => stops,
  commas: ({ commas }) => commas,
  wordsPerStop: ({ words, stops }) => words / (stops + 1),
  endsWithStop: matches(/[.!?…。！？؟।]["”’»)\]']*$/u),
  endsWithColon: matches(/[:：]$/),
  endsWithEllipsis: matches(/(?:\.{3}|…|»|›|→|>>)$/),
  startsLower: matches(/^\p{Ll}/u),
  startsWithMark: matches(/^[*•·▪►▶→»©|–—\-+#@[(]/u),
  hasQuote: matches(/["“”„«»]/),
  hasQuestion: matches(/[?？]$/),
  hasYear: matches(/\b(?:19|20)\d\d\b/),
  hasClock: matches(/\b\d{1,2}[:.h]\d\d\b/),
  hasAddress: matches(/https?:|www\.|@|\.(?:com|org|net|de|co|fr|es|it|pl)\b/),
  hasBar: matches(/ [|•·/] /),
  isAllCapitals: ({ text }) =>
    yes(text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase()),
} satisfies Record<string, Feature>;
