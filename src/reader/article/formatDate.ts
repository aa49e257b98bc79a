/**
 * A date as a newspaper of that language writes it: "12 January 2026" or "January 12, 2026, 09:30".
 *
 * @param iso ISO 8601, with or without a time. A date alone is that day, whatever the time zone; so is
 *   one at midnight, which is how many sites write a date alone.
 * @param lang BCP 47, or null for the browser's language.
 * @returns null where `iso` is no date.
 */
export function formatDate(iso: string, lang: string | null): string | null {
  const told = iso.replace(/T00:00:00.*/, '');
  const date = new Date(told);
  if (Number.isNaN(date.getTime())) return null;
  const hasTime = told.includes('T');
  const options: Intl.DateTimeFormatOptions = hasTime
    ? { dateStyle: 'long', timeStyle: 'short' }
    : { dateStyle: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(localeOf(lang), options).format(date);
}

/** A page's `lang` may be anything; one that is no language tag would make `Intl` throw. */
function localeOf(lang: string | null): string | undefined {
  try {
    return lang ? Intl.getCanonicalLocales(lang)[0] : undefined;
  } catch {
    return undefined;
  }
}
