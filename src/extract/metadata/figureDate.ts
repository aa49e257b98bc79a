import type { WrittenDates } from '../words/Words.ts';
import { isoDay } from './isoDate.ts';

/** "3/5/2024" and its kin: two small figures and a year. */
export const figures = /(?<![\d/.-])(\d{1,2})([./-])(\d{1,2})\2((?:1[89]|20)\d{2})(?![./-]?\d)/g;

/** What a date of figures may mean; null where there is no such day. */
export function readings([, first, , second, year]: RegExpMatchArray): {
  dayFirst: string | null;
  monthFirst: string | null;
} {
  const [a, b, last] = [Number(first), Number(second), Number(year)];
  return { dayFirst: isoDay(last, b, a), monthFirst: isoDay(last, a, b) };
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Whether the weekday beside a date, or the month in the page's address, is the date's. */
function isBorneOut(date: string, before: string, url: string): boolean {
  const weekday = weekdays[new Date(date).getUTCDay()] ?? '';
  return (
    new RegExp(`\\b${weekday}[a-z]*[,.]?\\s*$`, 'i').test(before) ||
    url.includes(`/${date.slice(0, 7).replace('-', '/')}/`)
  );
}

// English with a month first: the United States, and sites of the world that write for it.
function isAmerican(lang: string | null, url: string, { dayFirst }: WrittenDates): boolean {
  if (lang && !/^en(?:-us)?$/i.test(lang)) return false;
  return !URL.canParse(url) || !new RegExp(dayFirst).test(new URL(url).hostname);
}

/**
 * Whether a page writes the month before the day in dates of figures alone: as the dates on it say that
 * can be read in one way only, all alike; else as its language and its site's country do.
 */
export function isMonthFirst(
  texts: readonly string[],
  lang: string | null,
  url: string,
  written: WrittenDates,
): boolean {
  if (!isAmerican(lang, url, written)) return false;
  const votes = new Set<boolean>();
  for (const match of texts.flatMap((text) => [...text.matchAll(figures)])) {
    const { dayFirst, monthFirst } = readings(match);
    const before = match.input?.slice(0, match.index) ?? '';
    const fits = (date: string | null, other: string | null): boolean =>
      date !== null && (!other || isBorneOut(date, before, url));
    if (dayFirst === monthFirst) continue;
    if (fits(monthFirst, dayFirst)) votes.add(true);
    if (fits(dayFirst, monthFirst)) votes.add(false);
  }
  return votes.size !== 1 || votes.has(true);
}
