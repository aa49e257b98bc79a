import { isMonthFirst } from './figureDate.ts';
import { machineDate } from './isoDate.ts';
import type { PageText } from './pageTexts.ts';
import type { ShownPage } from './ShownPage.ts';
import { writtenDate } from './writtenDate.ts';

/** A date that a reader sees on the page. */
export interface ShownDate {
  date: string;
  /** The page says that it is when the article was changed or checked, not when it was published. */
  updated: boolean;
  /** Characters between heading and date; negative before the heading. */
  distance: number;
}

const updatedWords =
  /(?:updat|modif|revis|review|last\s|aktualis|geändert|mise? à jour|actualizad|atualizad|aggiornat|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|aktualiz|обновлен|güncelle|更新|수정)/i;

// Where dates stand: within the first screens around the title, in characters of text.
const before = -700;
const after = 1500;
const besideTitle = 300;
const maxLength = 120;

function machineReadable(element: Element): string | null {
  const holder = element.closest('time,[itemprop~="datePublished"],[itemprop~="dateModified"]');
  if (!holder) return null;
  return machineDate(holder.getAttribute('datetime') ?? holder.getAttribute('content') ?? '');
}

function isUpdate({ text, parent }: PageText, previous: string): boolean {
  if (parent.closest('[itemprop~="datePublished"]')) return false;
  const names = `${parent.getAttribute('class') ?? ''} ${parent.getAttribute('itemprop') ?? ''}`;
  return updatedWords.test(`${previous.slice(-30)} ${text}`) || /modif|updat/i.test(names);
}

/** Reads dates in a page's language and, for figures alone, in its order. */
export type ReadDate = (text: string) => string | null;

export function dateReader(page: ShownPage, lang: string | null, url: string): ReadDate {
  const monthLeads = isMonthFirst(
    page.texts.map(({ text }) => text),
    lang,
    url,
  );
  return (text) => machineDate(text) ?? writtenDate(text, lang, monthLeads);
}

/** The dates around the title: published before updated, below the title before above it, near before far. */
export function shownDates({ texts, surroundings }: ShownPage, read: ReadDate): ShownDate[] {
  const found: ShownDate[] = [];
  for (const [index, text] of texts.entries()) {
    const { distance, parent } = text;
    if (distance < before || distance > after || text.text.length > maxLength) continue;
    if (!/\p{N}/u.test(text.text)) continue;
    const { elsewhere, aside } = surroundings(parent);
    if (elsewhere || (aside && Math.abs(distance) > besideTitle)) continue;
    const date = machineReadable(parent) ?? read(text.text);
    if (date) found.push({ date, updated: isUpdate(text, texts[index - 1]?.text ?? ''), distance });
  }
  return found.sort(
    (a, b) =>
      Number(a.updated) - Number(b.updated) ||
      Number(a.distance < 0) - Number(b.distance < 0) ||
      Math.abs(a.distance) - Math.abs(b.distance),
  );
}

const label =
  /^(?:(?:this )?(?:article|post|page|story)?\s*(?:was )?(?:(?:first |originally |last )?(?:published|posted|updated|modified)|date)|veröffentlicht|stand|publié|publicado|pubblicato|gepubliceerd|publicerad|opublikowano|опубликовано|дата|発行|公開日|发布)(?:\s(?:on|am|le|el|em|il|op|by))?\s*[:：]?/iu;

/** A date with a label that tells what it is, below the title, outside of other parts of the page. */
export function labelledDate({ texts, surroundings }: ShownPage, read: ReadDate): string | null {
  for (const [index, { text, parent, distance }] of texts.entries()) {
    if (distance < 0 || text.length > 80 || !label.test(text)) continue;
    const { elsewhere, aside } = surroundings(parent);
    if (elsewhere || aside) continue;
    const date = read(`${text} ${texts[index + 1]?.text ?? ''}`.slice(0, 80));
    if (date) return date;
  }
  return null;
}
