import { figures, readings } from './figureDate.ts';
import { isoDay } from './isoDate.ts';
import { monthNumber } from './monthNames.ts';

const isFigure = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/** The figures of any script as Latin ones. Unicode has each script's ten in a row, zero first. */
function latinDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (figure) => {
    const code = figure.codePointAt(0) ?? 0;
    let zero = code;
    while (isFigure(zero - 1)) zero--;
    return String((code - zero) % 10);
  });
}

const year = "['’]?(?<y>(?:1[89]|2[05])\\d{2}|(?<=['’])\\d\\d(?!\\p{L}))";
const month = '(?<m>[\\p{L}\\p{M}]+\\.?(?:\\p{L}\\.)?)';
const monthFigures = '(?<n>\\d{1,2})';
const day = '(?<d>\\d{1,2})';

const patterns = [
  // "3rd of May 2024", "3 de mayo de 2024"
  `(?<!\\p{N})${day}(?:st|nd|rd|th|er|º|\\.)?[\\s.,/-]{0,3}(?:of |de |d['’]|ta' |ב)?${month}[\\s,./-]{0,3}(?:de |del |of )?${year}(?!\\p{N})`,
  // "May 3rd, 2024"
  `(?<!\\p{L})${month}[\\s-]{0,2}${day}(?:st|nd|rd|th)?[,.]?[\\s,-]{1,3}${year}(?!\\p{N})`,
  // "2024. május 3."
  `(?<!\\p{N})${year}[.,]?\\s(?:m\\. )?${month}\\s${day}(?!\\p{N})`,
  `(?<!\\p{N})${year}[./-]${monthFigures}[./-]${day}(?!\\p{N})`,
  `(?<!\\p{N})${year}\\s?[年년]\\s?${monthFigures}\\s?[月월]\\s?${day}\\s?[日일]`,
  // Vietnamese
  `(?<!\\p{N})${day} (?:tháng|thg) ${monthFigures},?(?: năm)? ${year}(?!\\p{N})`,
].map((pattern) => new RegExp(pattern, 'giu'));

interface Place {
  index: number;
  date: string;
}

/** A year of two figures is of this century where it has been, and Thailand counts from the Buddha's death. */
function christian(year: number): number {
  const century = 2000 + year > new Date().getFullYear() ? 1900 : 2000;
  return year < 100 ? century + year : year > 2400 ? year - 543 : year;
}

function ofFigures(match: RegExpMatchArray, monthLeads: () => boolean): string | null {
  const { dayFirst, monthFirst } = readings(match);
  return match[2] !== '.' && monthLeads() ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

/**
 * The first date that a text writes out for people, as ISO 8601, in any language of the press:
 * "3 mai 2024", "May 3rd, 2024", "2024年5月3日", "03.05.2024", "5/3/2024".
 *
 * @param monthLeads whether the month comes first where figures are set apart by no point.
 */
export function writtenDate(
  text: string,
  lang: string | null,
  monthLeads: () => boolean,
): string | null {
  const plain = latinDigits(text);
  if (!/\d{4}|['’]\d\d/.test(plain)) return null;
  const found: Place[] = [];
  const add = (match: RegExpMatchArray, date: string | null): void => {
    if (date) found.push({ index: match.index ?? 0, date });
  };
  for (const match of patterns.flatMap((pattern) => [...plain.matchAll(pattern)])) {
    const { y, m, n, d } = match.groups ?? {};
    const number = n ? Number(n) : monthNumber(m ?? '', lang);
    if (number) add(match, isoDay(christian(Number(y)), number, Number(d)));
  }
  for (const match of plain.matchAll(figures)) add(match, ofFigures(match, monthLeads));
  return found.sort((a, b) => a.index - b.index)[0]?.date ?? null;
}
