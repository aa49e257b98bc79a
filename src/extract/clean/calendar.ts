import { wordsIn } from '../words/wordsIn.ts';

/** Names of months, days and the like by language, asked of the browser once each. */
const known = new Map<string, ReadonlySet<string>>();

const styles: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric', weekday: 'long', hour: 'numeric' },
  { month: 'short', day: 'numeric', weekday: 'short' },
];

function partsOf(lang: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' });
    // Twenty days apart, days of the week and months both come round within twenty-one steps.
    for (let step = 0; step < 21; step += 1) {
      const text = format.format(Date.UTC(2024, 0, 1 + step * 20, step));
      for (const word of wordsIn(text.toLowerCase())) words.add(word);
    }
  }
  return words;
}

/** Words that dates are made of in a language (BCP 47); those of English where it is unknown. */
export function calendarWords(lang: string): ReadonlySet<string> {
  let words = known.get(lang);
  if (!words) {
    try {
      words = partsOf(lang);
    } catch {
      words = partsOf('en');
    }
    known.set(lang, words);
  }
  return words;
}
