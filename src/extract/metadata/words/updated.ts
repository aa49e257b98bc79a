import type { Words } from '../../words/Words.ts';

/** Parts of what stands before a date of a change or a check. */
export const updated: Words = {
  en: 'updat | modif | revis | review | last edit | last change | last check',
  de: 'aktualis | geändert',
  fr: 'mise à jour | mis à jour | modif',
  es: 'actualizad | modif',
  pt: 'atualizad',
  it: 'aggiornat',
  nl: 'bijgewerkt | gewijzigd',
  sv: 'uppdaterad',
  no: 'oppdatert',
  da: 'opdateret',
  cs: 'aktualiz',
  pl: 'aktualiz',
  tr: 'güncelle',
  ru: 'обновлен',
  'zh-Hans': '更新',
  'zh-Hant': '更新',
  ja: '更新',
  ko: '수정',
};
