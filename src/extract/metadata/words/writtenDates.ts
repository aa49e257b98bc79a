import { letters } from '../../words/letters.ts';
import type { WrittenDates } from '../../words/Words.ts';

const year = `['’]?(?<y>(?:1[89]|2[05])\\d{2}|(?<=['’])\\d\\d(?![${letters}]))`;
const month = `(?<m>[${letters}]+\\.?(?:[${letters}]\\.)?)`;
const monthFigures = '(?<n>\\d{1,2})';
const day = '(?<d>\\d{1,2})';

/** How dates are written for people: `y`, `d`, and a month by name (`m`) or number (`n`). */
export const writtenDates: WrittenDates = {
  label: String.raw`^(?:(?:this )?(?:article|post|page|story)?\s*(?:was )?(?:(?:first |originally |last )?(?:published|posted|updated|modified)|date)|veröffentlicht|stand|publié|publicado|pubblicato|gepubliceerd|publicerad|opublikowano|опубликовано|дата|発行|公開日|发布)(?:\s(?:on|am|le|el|em|il|op|by))?\s*[:：]?`,
  // "article:published_time", "datePublished", "og:publish_date", "pubdate"
  published: 'publish(?:ed)?(?:$|.?(?:date|time))|pub.?date|^dc.*(?:issued|created)$',
  metaNames:
    'sailthru.date dcterms.date citation.publication.date citation.online.date citation.date article.date.original publication.date pdate originalpublicationdate article.create.at dc.date date',
  dayFirst: String.raw`\.(?:uk|au|nz|ie|in|za|ca|sg|my|ng|ke|eu)$`,
  // Every language whose press writes dates with month names.
  languages: [
    'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'nb', 'da', 'fi', 'is', 'pl', 'cs', 'sk', 'sl', 'hr', 'sr-Latn',
    'hu', 'ro', 'tr', 'el', 'ru', 'uk', 'bg', 'ca', 'eu', 'gl', 'lt', 'lv', 'et', 'id', 'vi', 'ar', 'he', 'fa', 'hi',
  ], // biome-ignore format: a list of languages
  // Short forms that papers use and CLDR does not.
  months: {
    sept: 9, juin: 6, mrz: 3, mär: 3, märz: 3, janv: 1, févr: 2, avr: 4, juil: 7, août: 8, déc: 12,
    ene: 1, abr: 4, ago: 8, dic: 12, gen: 1, mag: 5, giu: 6, lug: 7, set: 9, ott: 10, fev: 2, out: 10, dez: 12,
    mrt: 3, mei: 5, okt: 10,
  }, // biome-ignore format: a table
  patterns: [
    // "3rd of May 2024", "3 de mayo de 2024"
    `(?<!\\d)${day}(?:st|nd|rd|th|er|º|\\.)?[\\s.,/-]{0,3}(?:of |de |d['’]|ta' |ב)?${month}[\\s,./-]{0,3}(?:de |del |of )?${year}(?!\\d)`,
    // "May 3rd, 2024"
    `(?<![${letters}])${month}[\\s-]{0,2}${day}(?:st|nd|rd|th)?[,.]?[\\s,-]{1,3}${year}(?!\\d)`,
    // "2024. május 3."
    `(?<!\\d)${year}[.,]?\\s(?:m\\. )?${month}\\s${day}(?!\\d)`,
    `(?<!\\d)${year}[./-]${monthFigures}[./-]${day}(?!\\d)`,
    `(?<!\\d)${year}\\s?[年년]\\s?${monthFigures}\\s?[月월]\\s?${day}\\s?[日일]`,
    // Vietnamese
    `(?<!\\d)${day} (?:tháng|thg) ${monthFigures},?(?: năm)? ${year}(?!\\d)`,
  ],
};
