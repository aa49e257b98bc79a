import { lowered } from '../words/lowered.ts';
import type { WrittenDates } from '../words/Words.ts';
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

/** A date, and where in the text it is. */
interface Place {
  index: number;
  date: string;
}

/**
 * A year as the Gregorian calendar has it. Two digits mean this century where that year has begun, else
 * the last one; above 2400 it is of the Buddhist calendar of Thailand, 543 years ahead.
 */
function gregorian(year: number): number {
  const century = 2000 + year > new Date().getFullYear() ? 1900 : 2000;
  return year < 100 ? century + year : year > 2400 ? year - 543 : year;
}

function ofFigures(match: RegExpMatchArray, monthLeads: () => boolean): string | null {
  const { dayFirst, monthFirst } = readings(match);
  return match[2] !== '.' && monthLeads() ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

/**
 * Reads the first date that a text writes out for people, as ISO 8601, in any language of the press:
 * "3 mai 2024", "May 3rd, 2024", "2024年5月3日", "03.05.2024", "5/3/2024".
 *
 * @param lang of the page, where it is known.
 * @param monthLeads whether the month comes first where figures are set apart by no point.
 */
export function writtenDateReader(
  known: WrittenDates,
  lang: string | null,
  monthLeads: () => boolean,
): (text: string) => string | null {
  const patterns = known.patterns.map((pattern) => new RegExp(pattern, 'g'));
  return (text) => {
    const plain = latinDigits(lowered(text));
    if (!/\d{4}|['’]\d\d/.test(plain)) return null;
    const found: Place[] = [];
    const add = (match: RegExpMatchArray, date: string | null): void => {
      if (date) found.push({ index: match.index ?? 0, date });
    };
    for (const match of patterns.flatMap((pattern) => [...plain.matchAll(pattern)])) {
      const { y, m, n, d } = match.groups ?? {};
      const number = n ? Number(n) : monthNumber(m ?? '', lang, known);
      if (number) add(match, isoDay(gregorian(Number(y)), number, Number(d)));
    }
    for (const match of plain.matchAll(figures)) add(match, ofFigures(match, monthLeads));
    return found.sort((a, b) => a.index - b.index)[0]?.date ?? null;
  };
}
