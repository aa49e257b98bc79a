import { isShown } from '../dom/isShown.ts';
import { oneLine } from '../dom/oneLine.ts';
import { withAncestors } from '../dom/withAncestors.ts';
import type { Found } from '../find/Found.ts';
import type { PageCopy } from '../page/PageCopy.ts';
import { isPhrase, phraseAtStart, plain } from '../words/phrases.ts';
import type { Words } from '../words/Words.ts';
import { roomy } from './roomy.ts';

/** Characters; what is shorter is a label, what is longer a text of its own. */
const shortest = 40;
const longest = 700;

/** More of them are a page of corrections. */
const most = 3;

/** What somebody else says, and what leads to other pages. */
const elsewhere = 'nav, form, a, [class*="comment" i], [id*="comment" i]';

/** "Nov. 30, 2026, 5:10 p.m.: ", before what has changed. */
const dated = /^.{0,20}\d{4}.{0,15}?: /;

/** Whether a text begins like such a note: with words for it that a sign ends or that stand apart, or with a clause. */
function isNote(box: Element, corrections: Words): boolean {
  if ((box.textContent ?? '').length > 2 * longest) return false;
  const text = oneLine(box);
  if (text.length < shortest || text.length > longest) return false;
  const label = box.querySelector('b, strong, em, i, h2, h3, h4, h5, h6, p, div, span');
  const said = label ? oneLine(label) : '';
  if (text.startsWith(said) && isPhrase(corrections, plain(said))) return true;
  const line = plain(text.replace(dated, ''));
  const lead = phraseAtStart(corrections, line);
  const isClause = lead.split(' ').length > 3;
  return isClause || (!!lead && /^ ?[:：,(（–—-]/.test(line.slice(lead.length)));
}

/** The notes near an article that are no part of it yet; none where there are too many. */
function notesFor(found: Found, page: PageCopy, corrections: Words): Element[] {
  const box = found.root.closest('article, main') ?? found.root;
  const own = withAncestors(found.kept);
  const notes: Element[] = [];
  for (const note of box.querySelectorAll('p, div, aside, section, footer, li')) {
    if (own.has(note) || notes.at(-1)?.contains(note) || !isNote(note, corrections)) continue;
    if (!note.closest(elsewhere) && isShown(note, page)) notes.push(note);
  }
  return notes.length > most ? [] : notes;
}

/**
 * The article with the notes of its editors that the page sets apart: what was wrong in it, or has changed.
 * They come to its end where they stand outside of its element. Changes the page copy.
 */
export function withCorrections(found: Found, page: PageCopy, corrections: Words): Found {
  const { root } = found;
  const notes = notesFor(found, page, corrections);
  const brought = notes.filter((note) => root.contains(note) || root.matches(roomy));
  if (brought.length === 0) return found;
  const all = new Set(brought.flatMap((note) => [note, ...note.querySelectorAll('*')]));
  root.append(...brought.filter((note) => !root.contains(note)));
  const rejected = new Set([...(found.rejected ?? [])].filter((each) => !all.has(each)));
  return { ...found, kept: new Set([...found.kept, ...all]), rejected };
}
