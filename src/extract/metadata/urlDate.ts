import { isoDay } from './isoDate.ts';

const inPath = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/;

/** The whole day that an address names (`/2024/05/03/`), ISO 8601; null where it names none. */
export function urlDate(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const match = inPath.exec(new URL(url).pathname);
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
