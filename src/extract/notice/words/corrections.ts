import type { Words } from '../../words/Words.ts';

/** What notes about an article begin with that say what was wrong in it, or has changed. */
export const corrections: Words = {
  en: "correction | corrections | correction appended | clarification | clarifications | editor's note | editors' note | editors note | this article was amended | this article was corrected | this article was updated | this article has been amended | this article has been corrected | this article has been updated | this story was corrected | this story was updated | this story has been corrected | this story has been updated | this post has been corrected | this post has been updated | an earlier version of this | a previous version of this | earlier versions of this",
  de: 'korrektur | korrekturhinweis | anmerkung der redaktion | hinweis der redaktion | in einer früheren version dieses | in einer früheren fassung dieses | in einer früheren version des | in einer früheren fassung des',
  fr: 'rectificatif | précision | note de la rédaction | une version précédente de | une première version de | une version antérieure de',
  es: 'corrección | fe de errores | fe de erratas | nota de la redacción | nota del editor | una versión anterior de este | una versión previa de este',
  pt: 'correção | errata | nota da redação | nota do editor | uma versão anterior deste',
  it: 'correzione | rettifica | errata corrige | nota della redazione | una versione precedente di questo',
  nl: 'correctie | rectificatie | noot van de redactie | in een eerdere versie van dit | in een eerdere versie van deze',
  pl: 'sprostowanie | korekta | wcześniejsza wersja tego',
  tr: 'düzeltme | editörün notu',
  ru: 'поправка | уточнение | от редакции | примечание редакции',
  uk: 'виправлення | уточнення | від редакції',
  ar: 'تصحيح | توضيح | ملاحظة المحرر',
  he: 'תיקון | הבהרה | הערת העורך',
  hi: 'भूल सुधार | संपादक का नोट',
  ja: '訂正 | おことわり | 編集部注',
  ko: '정정 | 바로잡습니다 | 편집자 주',
  'zh-Hans': '更正 | 编者按',
  'zh-Hant': '更正 | 編者按',
  sv: 'rättelse | förtydligande | i en tidigare version av',
  da: 'rettelse | præcisering | i en tidligere version af',
  no: 'rettelse | presisering | i en tidligere versjon av',
  fi: 'oikaisu | korjaus',
  cs: 'oprava | upřesnění | poznámka redakce',
};
