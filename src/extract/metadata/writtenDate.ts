import { isoDay } from './isoDate.ts';
import { monthNumber } from './monthNames.ts';

const zeros = ['\u0660', '\u06f0', '\u0966'];

/** Arabic, Persian and Devanagari figures as Latin ones. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros
      .map((one) => one.charCodeAt(0))
      .find((one) => code >= one && code < one + 10);
    return String(code - (zero ?? code));
  });
}

const word = '[\\p{L}\\p{M}]+\\.?';
const year = '((?:1[89]|20)\\d{2})';
const dayFirst = new RegExp(
  `(?<![\\p{N}])(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s\\u00a0.,/-]{0,3}(?:of |de |d['’]|ta' )?(${word})[\\s,./-]{0,3}(?:de |del |of )?['’]?${year}(?!\\p{N})`,
  'giu',
);
const monthFirst = new RegExp(
  `(?<![\\p{L}])(${word})[\\s-]{0,2}(\\d{1,2})(?:st|nd|rd|th)?[,.]?[\\s,-]{1,3}${year}(?!\\p{N})`,
  'giu',
);
const yearFirst = new RegExp(
  `(?<!\\p{N})${year}(?:[./-](\\d{1,2})[./-](\\d{1,2})(?!\\p{N})|\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일])`,
  'giu',
);
const figures = /(?<![\p{N}/.-])(\d{1,2})([./-])(\d{1,2})\2((?:1[89]|20)\d{2})(?![./-]?[\p{N}])/giu;

interface Place {
  index: number;
  date: string;
}

// English with a month first: the United States, and sites of the world that write for it.
function isMonthFirst(lang: string | null, url: string): boolean {
  if (lang && !/^en(?:-us)?$/i.test(lang)) return false;
  return !/\.(?:uk|au|nz|ie|in|za|ca|sg|my|ng|ke|eu)(?:[:/]|$)/.test(new URL(url).origin);
}

function numeric(match: RegExpMatchArray, lang: string | null, url: string): string | null {
  const [, first = '', separator, second = '', last = ''] = match;
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 && b > 12) return null;
  const monthLeads = b > 12 || (a <= 12 && separator !== '.' && isMonthFirst(lang, url));
  return monthLeads ? isoDay(Number(last), a, b) : isoDay(Number(last), b, a);
}

/**
 * The first date that a text writes out for people, as ISO 8601, in any language of the press:
 * "3 mai 2024", "May 3rd, 2024", "2024年5月3日", "03.05.2024", "5/3/2024". Which of two small figures is the
 * month is told by the separator, the language and the site's country.
 */
export function writtenDate(text: string, lang: string | null, url: string): string | null {
  const plain = latinDigits(text);
  if (!/\d{4}/.test(plain)) return null;
  const found: Place[] = [];
  const add = (match: RegExpMatchArray, date: string | null): void => {
    if (date) found.push({ index: match.index ?? 0, date });
  };
  for (const match of plain.matchAll(dayFirst)) {
    const month = monthNumber(match[2] ?? '', lang);
    if (month) add(match, isoDay(Number(match[3]), month, Number(match[1])));
  }
  for (const match of plain.matchAll(monthFirst)) {
    const month = monthNumber(match[1] ?? '', lang);
    if (month) add(match, isoDay(Number(match[3]), month, Number(match[2])));
  }
  for (const match of plain.matchAll(yearFirst)) {
    add(
      match,
      isoDay(Number(match[1]), Number(match[2] ?? match[4]), Number(match[3] ?? match[5])),
    );
  }
  for (const match of plain.matchAll(figures)) add(match, numeric(match, lang, url));
  return found.sort((a, b) => a.index - b.index)[0]?.date ?? null;
}
