import type { Words } from '../../words/Words.ts';

/** Small words within names, titles and lists of names. */
export const particles: Words = {
  en: 'and | the | of | for | with | st | jr | sr',
  de: 'und | an | von | vom | zu | zur | zum | der | den | mit | aus',
  fr: 'et | de | du | la | le | les | d',
  es: 'y | e | de | del | el | la | san',
  pt: 'e | da | das | do | dos',
  it: 'e | di | della | la',
  nl: 'en | van | de | den | der | ter | ten',
  sv: 'och | af | av',
  no: 'og | av',
  da: 'og | af',
  ca: 'i',
  pl: 'i',
  'ar-Latn': 'al | bin | ben | ibn',
};
