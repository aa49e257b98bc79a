import type { Words } from '../../words/Words.ts';

/** Words of headlines, buttons and links, never of names. */
export const ofSentences: Words = {
  en: 'to | your | you | our | my | more | get | how | why | what | when | where | this | these | here | from | is | are | be | best | top | by | about | using | reading | click | category | categories | tags | tag | terms | privacy | policy | cookies | cookie | home | wellness | prevention | updated | published | posted',
};
