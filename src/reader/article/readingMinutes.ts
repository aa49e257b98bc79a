/**
 * Characters that adults read in a minute, by language. From the IReST reading-speed texts:
 * Trauzettel-Klosinski and Dietz, Standardized assessment of reading performance, IOVS 2012.
 */
const charactersPerMinute: Record<string, number> = {
  ar: 612,
  de: 920,
  en: 987,
  es: 1025,
  fi: 1078,
  fr: 998,
  he: 833,
  it: 950,
  ja: 357,
  nl: 978,
  pl: 916,
  pt: 913,
  ru: 986,
  sk: 885,
  sv: 917,
  tr: 1054,
  zh: 255,
};

/** Korean, Hindi and others were not measured: English stands in for them. */
const otherwise = 987;

/**
 * How long the article takes to read, in whole minutes, at least one.
 *
 * @param length characters of the text.
 * @param lang BCP 47.
 */
export function readingMinutes(length: number, lang: string | null): number {
  const language = (lang ?? 'en').toLowerCase().split(/[-_]/)[0] ?? 'en';
  return Math.max(1, Math.round(length / (charactersPerMinute[language] ?? otherwise)));
}
