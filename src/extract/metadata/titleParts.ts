import { wordsOf } from '../words/wordsOf.ts';

const separator =
  /\s+(?:[|·•∙⋅»›«‹→~—–―-]|\\|::|\/|<|>)\s+|\s*[|｜»›]\s*|\s+:\s+|:\s+(?=\S)|\s+—|—\s+/g;

/** What is known of the site, to tell its name in a title. */
export interface SiteWords {
  /** The site's names, in words. */
  names: readonly string[];
  /** The host as one word. */
  host: string;
  /** The host as its address has it, without "www". */
  domain: string;
}

/** Whether some text is the site's name, the host's name or a shortening of either. */
export function isSiteName(text: string, { names, host, domain }: SiteWords): boolean {
  const words = wordsOf(text);
  if (!words) return false;
  if (words === wordsOf(domain) || names.includes(words)) return true;
  const joined = words.replaceAll(' ', '');
  if (
    host.length > 2 &&
    (joined === host ||
      (joined.length > 4 && host.endsWith(joined)) ||
      joined.replace(/^the/, '') === host.replace(/^the/, ''))
  )
    return true;
  return names.some((name) => name.replaceAll(' ', '') === joined);
}

/** Characters; a longer text is no title, and may be made of thousands of separators. */
const longest = 1000;

/** A title's parts between separators, with the separators' places, so that parts can be cut off. */
function cuts(title: string): { start: number; end: number }[] {
  if (title.length > longest) return [];
  return [...title.matchAll(separator)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Takes the site's name off a title: "Rain expected | The Daily", "The Daily: Rain expected" and
 * "daily.example Rain expected" become "Rain expected".
 */
export function withoutSiteName(title: string, site: SiteWords): string {
  const places = cuts(title);
  for (const { start, end } of places) {
    if (isSiteName(title.slice(end), site)) return withoutSiteName(title.slice(0, start), site);
  }
  for (const { start, end } of places.toReversed()) {
    if (isSiteName(title.slice(0, start), site)) return withoutSiteName(title.slice(end), site);
  }
  const domain = `${site.domain} `;
  return title.toLowerCase().startsWith(domain) ? title.slice(domain.length) : title;
}

// What follows a bar is the site, its section or a slogan on all but 4 of 793 pages measured.
const bar = /\s+[|｜]\s+|(?<=\S)\s*[|｜]\s+/;

/** The part before the first bar, where that is a title: two words, or a long one. */
export function beforeBar(title: string): string {
  const [first = title] = title.split(bar);
  return wordsOf(first).includes(' ') || first.length > 12 ? first.trim() : title;
}

/** Every shorter title that cutting at a separator would leave, longest first. */
export function shortenings(title: string): string[] {
  const places = cuts(title);
  return [
    ...places.map(({ start }) => title.slice(0, start)),
    ...places.map(({ end }) => title.slice(end)),
  ]
    .map((part) => part.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
}
