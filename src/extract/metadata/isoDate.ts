// Machines write these: ISO 8601 and its usual misspellings.
const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

const two = (value: string | number): string => String(value).padStart(2, '0');

/** Whether a date exists, is of the time of print, and is not in the future by more than two days. */
function isSaneDate(year: number, month: number, day: number): boolean {
  if (year < 1800 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCDate() !== day || time === 0) return false;
  return time < Date.now() + 2 * 24 * 60 * 60 * 1000;
}

/** ISO 8601 date of its parts, or null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  return isSaneDate(year, month, day) ? `${year}-${two(month)}-${two(day)}` : null;
}

function ofParts(match: RegExpExecArray): string | null {
  const [, year, month, day, hour, minute, second = '00', zone = ''] = match;
  const date = isoDay(Number(year), Number(month), Number(day));
  if (!date || hour === undefined) return date;
  const offset = zone
    .replace(/^(?:Z|UTC|GMT)$/i, 'Z')
    .replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`);
  return `${date}T${two(hour)}:${minute}:${second}${offset}`;
}

function ofTime(time: number): string | null {
  if (Number.isNaN(time)) return null;
  const date = new Date(time);
  const day = isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return day && `${date.toISOString().slice(0, 19)}Z`;
}

/**
 * A machine's date as strict ISO 8601, as exact as it was: a date alone stays one, a time without
 * a zone stays without. Seconds and milliseconds since 1970 and RFC 2822 become UTC. Null where
 * it is none of these.
 */
export function machineDate(text: string): string | null {
  const value = text.trim();
  const match = iso.exec(value);
  if (match) return ofParts(match);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(value);
  if (compact) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (/^\d{10}$/.test(value)) return ofTime(Number(value) * 1000);
  if (/^\d{13}$/.test(value)) return ofTime(Number(value));
  return /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d/.test(value)
    ? ofTime(Date.parse(value))
    : null;
}
