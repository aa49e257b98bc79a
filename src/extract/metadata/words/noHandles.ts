import type { Words } from '../../words/Words.ts';

/** Words that are no user’s name, though they stand alone after "By". */
export const noHandles: Words = {
  en: 'the | our | your | and | this | that | using | reading | clicking | email | phone | date | topic | category | popular | industry | state | brand | price | month | name | design',
};
