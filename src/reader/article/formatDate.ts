/**
 * A date as a newspaper of that language writes it: "12 January 2026" or "January 12, 2026, 09:30".
 *
 * @param iso ISO 8601, with or without a time. A date alone is that day, whatever the time zone; so is
 *   one at midnight, which is how many sites write a date alone.
 * @param lang BCP 47 as the article has it, or null for the browser's language.
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
  return new Intl.DateTimeFormat(lang ?? undefined, options).format(date);
}
