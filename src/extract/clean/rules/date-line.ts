import { letters } from '../../words/letters.ts';
import { isPhrase, plain } from '../../words/phrases.ts';
import type { Words } from '../../words/Words.ts';
import { wordsIn } from '../../words/wordsIn.ts';
import { calendarWords } from '../calendar.ts';
import { isInCell } from '../isInCell.ts';
import { isSaid } from '../isSaid.ts';
import type { Line } from '../Line.ts';
import type { Cleaning, Rule } from '../rule.ts';

/** A line with a date, a writer and a label or two. Words. */
const longest = 22;

/** Figures apart from the letters beside them: "5月". */
const parted = new RegExp(`[${letters}]+|\\d+`, 'g');

/** More than a letter. */
const telling = new RegExp(`\\d|[${letters}]{2}`);

function nameWords({ facts }: Cleaning): Set<string> {
  const names = `${facts.byline ?? ''} ${facts.siteName ?? ''} ${facts.section ?? ''}`;
  return new Set(wordsIn(plain(names)));
}

/** The line without labels and names of days, months, units, writer and site: nothing else may be left. */
function isDateLine(
  { plain: line, words, isWhole }: Line,
  dateLabel: Words,
  known: (word: string) => boolean,
) {
  if (!isWhole || words > longest || !line) return false;
  if (isPhrase(dateLabel, line)) return true;
  const parts = line.match(parted) ?? [];
  return parts.length > 0 && isAllKnown(parts, dateLabel, known) && telling.test(line);
}

function isAllKnown(
  parts: readonly string[],
  dateLabel: Words,
  known: (word: string) => boolean,
): boolean {
  let at = 0;
  while (at < parts.length) {
    const step = labelAt(parts, at, dateLabel) || (known(parts[at] ?? '') ? 1 : 0);
    if (step === 0) return false;
    at += step;
  }
  return true;
}

function labelAt(parts: readonly string[], at: number, dateLabel: Words): number {
  for (let length = Math.min(4, parts.length - at); length > 0; length -= 1) {
    if (isPhrase(dateLabel, parts.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** Classes of a line, and the tag and classes of what is in it; the same for lines made alike. */
const makeOf = ({ element: { className, firstElementChild: inside } }: Line): string =>
  inside ? className + inside.localName + inside.className : className;

/** Whether a line stands where pages put dates. */
function mayBeDate(line: Line, cleaning: Cleaning): boolean {
  const { story } = cleaning;
  const { element } = line;
  if (line.isProse || element.closest('li ol li, blockquote')) return false;
  if (!story.isBefore(line)) {
    // In a heading, or over a sentence, stand the hours of a day that is told.
    if (!story.isAfter(line) || /^h[1-6]$/.test(element.localName)) return false;
    if (isSaid(story.next(line), cleaning)) return false;
  }
  return !isInCell(line, cleaning);
}

export const dateLine: Rule = {
  id: 'date-line',
  *find(cleaning) {
    const { story, page, words } = cleaning;
    const names = nameWords(cleaning);
    const lang = page.document.documentElement?.lang || 'en';
    const isKnown = (word: string) =>
      /^\p{N}+$/u.test(word) ||
      isPhrase(words.dateFiller, word) ||
      names.has(word) ||
      calendarWords(lang).has(word) ||
      calendarWords('en').has(word);
    const dates = story.lines.filter((line) => isDateLine(line, words.dateLabel, isKnown));
    const placed = new Set(dates.filter((line) => mayBeDate(line, cleaning)));
    // Over the entries of a report from hour to hour stand lines made alike.
    const hours = dates.filter((line) => !placed.has(line));
    const stamps = new Set(hours.map(makeOf).filter(Boolean));
    for (const line of placed) if (!stamps.has(makeOf(line))) yield line.element;
  },
};
