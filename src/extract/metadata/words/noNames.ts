import type { Words } from '../../words/Words.ts';

/** What a system writes where nobody wrote a name. */
export const noNames: Words = {
  en: 'admin | administrator | author | by | undefined | null | none | unknown | anonymous | guest | user | root | webmaster | wordpress | name | post author | author name | the author | the authors | about the author | about the authors | about author | website | site | editor | default | super user | superuser | noreply | no author | n a | false | true | comments | share | home | blog | contact | menu',
  de: 'autor',
  fr: 'auteur',
  es: 'administrador | autor',
  pt: 'administrador | autor',
};
