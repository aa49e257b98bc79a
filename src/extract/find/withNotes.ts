import { accept } from './accept.ts';
import { boxAround } from './boxAround.ts';
import type { Block, Box } from './survey/Block.ts';
import type { Survey } from './survey/Survey.ts';
import { threshold } from './threshold.ts';

/** "1", "[1]" or "†"; links in words lead to chapters or to comments. */
const mark = /^[^\p{L}]{1,5}$/u;

/** Blocks; what has more is no note. */
const longest = 6;

/** The boxes of the notes that a block leads to. */
function notesOf({ box }: Block, survey: Survey): Box[] {
  return [...box.element.querySelectorAll('a[href^="#"]')].flatMap((link) => {
    const id = mark.test(link.textContent ?? '') && link.getAttribute('href')?.slice(1);
    const place = id && link.ownerDocument.getElementById(id);
    const note = place && boxAround(place, survey);
    return note && note.to - note.from <= longest ? note : [];
  });
}

/**
 * How likely each block is once the notes to which a number or a sign in the article's prose leads
 * count as its own: below a text, one or two look like anything else that is small. Takes and gives
 * numbers by block number.
 */
export function withNotes(survey: Survey, likely: readonly number[]): number[] {
  const { blocks } = survey;
  const prose = blocks.filter(
    ({ isProse, box, index }) => (isProse || box.tag === 'p') && (likely[index] ?? 0) >= threshold,
  );
  const notes = prose.flatMap((block) => notesOf(block, survey));
  return accept(
    likely,
    notes.flatMap(({ from, to }) => blocks.slice(from, to)),
  );
}
