/** The attribute that has the number of a note, on the note and on what leads to it. */
export const noteNumber = 'data-note';

/** In these a line that begins a note would be a part of something else. */
const boxes = 'li, blockquote, td, th, dl';

/** Where Markdown has room for a note: lists of nothing else, and paragraphs that stand alone. */
function isOnItsOwn(note: Element, places: ReadonlySet<string>): boolean {
  if (!note.matches('li')) return note.matches('p, div, aside') && !note.closest(boxes);
  const entries = [...(note.parentElement?.children ?? [])];
  return (
    !note.parentElement?.parentElement?.closest(boxes) &&
    entries.every(({ id }) => places.has(encodeURIComponent(id)))
  );
}

/**
 * Numbers notes, and what in the text leads to them, in the order of the text. Those that Markdown
 * could not have where they stand are left, with the links to them.
 */
export function markNotes(body: HTMLElement): void {
  const byId = new Map(
    Array.from(body.querySelectorAll('[id]'), (place) => [encodeURIComponent(place.id), place]),
  );
  const placeOf = (link: Element) => link.getAttribute('href')?.slice(1) ?? '';
  const links = [...body.querySelectorAll('sup a[href^="#"], a[href^="#"]:has(sup)')];
  const places = new Set(links.map(placeOf));
  const numbers = new Map<Element, string>();
  for (const link of links) {
    const note = byId.get(placeOf(link));
    if (!note || note.contains(link) || !isOnItsOwn(note, places)) continue;
    const number = numbers.get(note) ?? String(numbers.size + 1);
    numbers.set(note, number);
    link.setAttribute(noteNumber, number);
  }
  for (const [note, number] of numbers) {
    note.setAttribute(noteNumber, number);
    for (const back of note.querySelectorAll('a[href^="#"]')) back.remove();
  }
}
