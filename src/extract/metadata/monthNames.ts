import type { WrittenDates } from '../words/Words.ts';

type Months = ReadonlyMap<string, number>;
const known = new Map<string, Months>();

const simple = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.\u200f]/g, '')
    .trim();

/** Month names and their short forms, alone and as they stand beside a day ("января"), with 1 to 12. */
function monthsOf(language: string): Months {
  const before = known.get(language);
  if (before) return before;
  const months = new Map<string, number>();
  const forms: Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric', year: 'numeric' },
  ]);
  for (const form of forms) {
    const format = new Intl.DateTimeFormat(language, {
      ...form,
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    for (let month = 0; month < 12; month++) {
      const parts = format.formatToParts(Date.UTC(2024, month, 10));
      const name = simple(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (name.length > 1 && !/^\d/.test(name)) months.set(name, month + 1);
    }
  }
  known.set(language, months);
  return months;
}

/**
 * The number of a month by its name, 1 to 12, in the page's language or English; in every language
 * of the press where the page does not tell its own. Undefined where it is no month.
 */
export function monthNumber(
  name: string,
  lang: string | null,
  { languages, months }: WrittenDates,
): number | undefined {
  const month = simple(name);
  if (month.length < 2 || month.length > 14) return undefined;
  const [own] = lang?.toLowerCase().split('-') ?? [];
  const spoken =
    lang && own ? [lang, ...languages.filter((one) => one.startsWith(own))] : languages;
  for (const language of ['en', ...spoken]) {
    const number = monthsOf(language).get(month);
    if (number) return number;
  }
  return months[month];
}
