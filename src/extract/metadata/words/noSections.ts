import type { Words } from '../../words/Words.ts';

/** What is called a category and is none: what systems write where nobody chose one. */
export const noSections: Words = {
  en: 'uncategorized | uncategorised | default | article | articles | post | posts | blog | none | null',
  de: 'allgemein',
};
