/**
 * Scripts in which one language alone has newspapers, kana before the Han that Japanese writes too.
 * Cyrillic, Arabic and Devanagari have several, whose dates and voices are not each other's.
 */
const scripts = ['Hira', 'Hang', 'Hani', 'Hebr', 'Thai', 'Grek'];

/** Share of the letters. Japanese news has twice as many hiragana; names and quotes have less. */
const leastShare = 0.2;

/** The language of a text that is plain from its script, for pages that do not say theirs; else null. */
export function scriptLanguage(text: string): string | null {
  const beginning = text.slice(0, 4000);
  const count = (kind: string) => beginning.match(new RegExp(`\\p{${kind}}`, 'gu'))?.length ?? 0;
  const least = count('L') * leastShare;
  const script = scripts.find((name) => count(`sc=${name}`) > least);
  return script ? new Intl.Locale(`und-${script}`).maximize().language : null;
}
