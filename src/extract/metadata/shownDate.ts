import { lowered } from '../words/lowered.ts';
import { hasPhrase } from '../words/phrases.ts';
import type { WordLists } from '../words/Words.ts';
import { isMonthFirst } from './figureDate.ts';
import { machineDate } from './isoDate.ts';
import type { PageText } from './pageTexts.ts';
import type { ShownPage } from './ShownPage.ts';
import { writtenDateReader } from './writtenDateReader.ts';

/** A date that a reader sees on the page. */
export interface ShownDate {
  date: string;
  /** The page says that it is when the article was changed or checked, not when it was published. */
  updated: boolean;
  /** It stands alone, or with a name, and in no sentence: "May 3, 1998" may be what a text is about. */
  alone: boolean;
  /** Characters between heading and date; negative before the heading. */
  distance: number;
}

// Where dates stand: within the first screens around the title, in characters of text.
const before = -700;
const after = 1500;
const besideTitle = 300;
const maxLength = 120;
const longestAlone = 40;

function machineReadable(element: Element): string | null {
  const holder = element.closest('time,[itemprop~="datePublished"],[itemprop~="dateModified"]');
  if (!holder) return null;
  return machineDate(holder.getAttribute('datetime') ?? holder.getAttribute('content') ?? '');
}

/** @param label what stands before the date, and beside it. */
function isUpdate(parent: Element, label: string, { updated }: WordLists): boolean {
  if (parent.closest('[itemprop~="datePublished"]')) return false;
  const names = `${parent.getAttribute('class') ?? ''} ${parent.getAttribute('itemprop') ?? ''}`;
  // "Updated 9 May" and the hour of the day may be an element each.
  const whole = `${label} ${parent.closest('time')?.textContent ?? ''}`;
  return hasPhrase(updated, whole.toLowerCase()) || /modif|updat/i.test(names);
}

/** What may hold a date: a text's parts between bars, and day, month and year of an element each. */
function parts(texts: readonly PageText[], index: number): string[] {
  const bits = texts.slice(index, index + 3).map(({ text }) => text);
  const [first = ''] = bits;
  const isSplit = bits.slice(0, 2).some((bit) => /^\d{1,2}\D?$/.test(bit));
  const whole = isSplit ? bits.join(' ') : '';
  return [...first.split(/\s*[|•·∙●]\s*/u), ...(whole.length < 24 ? [whole] : [])];
}

/** The text before, where it may be a label and is no date of its own. */
function labelBefore(texts: readonly PageText[], index: number): string {
  const before = texts[index - 1]?.text ?? '';
  return /\p{N}/u.test(before) ? '' : before.slice(-30);
}

/** Every date at a text, and the part of it that says so. */
function datesAt(texts: readonly PageText[], index: number, read: ReadDate): [string, string][] {
  const text = texts[index];
  const machine = text && machineReadable(text.parent);
  const all = machine ? [text.text] : parts(texts, index);
  return all.flatMap((part): [string, string][] => {
    const date = machine ?? read(part);
    return date ? [[date, part]] : [];
  });
}

/** Reads dates in a page's language and, for figures alone, in its order. */
export type ReadDate = (text: string) => string | null;

/** Reads what machines write as well as what people do. */
export function dateReader(page: ShownPage, lang: string | null, url: string): ReadDate {
  const { writtenDates } = page.names.words;
  let leads: boolean | undefined;
  // Every text of the page is read for it, and few pages have dates that ask for it.
  const monthLeads = () =>
    (leads ??= isMonthFirst(
      page.texts.map(({ text }) => text),
      lang,
      url,
      writtenDates,
    ));
  const read = writtenDateReader(writtenDates, lang, monthLeads);
  return (text) => machineDate(text) ?? read(text);
}

/** The dates around the title: published before updated, below the title before above it, near before far. */
export function shownDates({ texts, surroundings, names }: ShownPage, read: ReadDate): ShownDate[] {
  const found: ShownDate[] = [];
  for (const [index, text] of texts.entries()) {
    const { distance, parent } = text;
    if (distance < before || distance > after || text.text.length > maxLength) continue;
    const { elsewhere, aside } = surroundings(parent);
    if (elsewhere || (aside && Math.abs(distance) > besideTitle)) continue;
    for (const [date, part] of datesAt(texts, index, read)) {
      const updated = isUpdate(parent, `${labelBefore(texts, index)} ${part}`, names.words);
      found.push({ date, updated, alone: part.length < longestAlone, distance });
    }
  }
  return found.sort(
    (a, b) =>
      Number(a.updated) - Number(b.updated) ||
      Number(a.distance < 0) - Number(b.distance < 0) ||
      Math.abs(a.distance) - Math.abs(b.distance),
  );
}

/** A date with a label that tells what it is, below the title, outside of other parts of the page. */
export function labelledDate(
  { texts, surroundings, names }: ShownPage,
  read: ReadDate,
): string | null {
  const label = new RegExp(names.words.writtenDates.label);
  for (const [index, { text, parent, distance }] of texts.entries()) {
    if (distance < 0 || text.length > 80 || !label.test(lowered(text))) continue;
    if (surroundings(parent).elsewhere) continue;
    const date = read(`${text} ${texts[index + 1]?.text ?? ''}`.slice(0, 80));
    if (date) return date;
  }
  return null;
}
