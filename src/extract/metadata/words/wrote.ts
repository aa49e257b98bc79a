import type { Words } from '../../words/Words.ts';

/** Parts of a label whose value is who wrote the text. */
export const wrote: Words = {
  en: 'writ | author',
  de: 'verfasst | geschrieben | autor',
  fr: 'auteur | écrit | ecrit | rédig | redig',
  es: 'escrito | autor',
  pt: 'escrito | autor',
  it: 'scritto | autor',
  nl: 'geschreven | auteur',
  sv: 'skriv',
  pl: 'napisa | autor',
  fi: 'kirjoit',
  tr: 'yazar',
  id: 'penulis',
  ru: 'автор',
  uk: 'автор',
  'zh-Hans': '作者',
  'zh-Hant': '作者',
  ja: '著者 | 執筆 | 作者',
};
