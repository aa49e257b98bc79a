// Every language whose press writes dates with month names; the browser knows the names.
const languages = [
  'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'nb', 'da', 'fi', 'is', 'pl', 'cs', 'sk', 'sl', 'hr', 'sr-Latn',
  'hu', 'ro', 'tr', 'el', 'ru', 'uk', 'bg', 'ca', 'eu', 'gl', 'lt', 'lv', 'et', 'id', 'vi', 'ar', 'he', 'fa', 'hi',
] as const; // biome-ignore format: a list of languages

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

// Short forms that papers use and CLDR does not.
const otherForms: Readonly<Record<string, number>> = {
  sept: 9, juin: 6, mrz: 3, mär: 3, märz: 3, janv: 1, févr: 2, avr: 4, juil: 7, août: 8, déc: 12,
  ene: 1, abr: 4, ago: 8, dic: 12, gen: 1, mag: 5, giu: 6, lug: 7, set: 9, ott: 10, fev: 2, out: 10, dez: 12,
  mrt: 3, mei: 5, okt: 10,
}; // biome-ignore format: a table

/**
 * The number of a month by its name, 1 to 12, in the page's language or English; in every language
 * of the press where the page does not tell its own. Undefined where it is no month.
 */
export function monthNumber(name: string, lang: string | null): number | undefined {
  const month = simple(name);
  if (month.length < 2 || month.length > 14) return undefined;
  const [own] = lang?.toLowerCase().split('-') ?? [];
  const spoken =
    lang && own ? [lang, ...languages.filter((one) => one.startsWith(own))] : languages;
  for (const language of ['en', ...spoken]) {
    const number = monthsOf(language).get(month);
    if (number) return number;
  }
  return otherForms[month];
}
