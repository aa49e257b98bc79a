import type { Words } from '../../words/Words.ts';

/** What stands after a name and is not of it any more. */
export const afterName: Words = {
  en: 'first published | originally published | published | last updated | recently updated | updated | last modified | modified | posted | created | reviewed | edited | fact-checked | fact checked | medically | reading time | read time | read more | view | view all | view profile | view bio | view more | see all | see full | see more | full bio | follow | share | subscribe | comments | comment | leave a comment | on | in | at | for | is an | is a | was | has | about the author | estimated | photos | photo | contributor | executive | on behalf of | via | with contributions | copy link | email',
  de: 'veröffentlicht | aktualisiert | stand | am',
  fr: 'avec | publié | mis à jour | le',
  es: 'publicado | actualizado | el',
  pt: 'publicado | em',
  it: 'pubblicato | aggiornato',
  nl: 'gepubliceerd | op',
  sv: 'publicerad | uppdaterad',
  pl: 'opublikowano',
};
