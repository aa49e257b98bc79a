import { wordsOf } from '../words/wordsOf.ts';
import type { ShownPage } from './ShownPage.ts';

const twoOrThreeWords = /^(?:\p{Lu}[\p{Ll}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+$/u;

function pictured({ document, names }: ShownPage): string[] {
  const notName = new RegExp(names.words.besideNames.portrait, 'giu');
  return [...document.querySelectorAll('img[alt]')]
    .map((image) => image.getAttribute('alt') ?? '')
    .filter((alt) => alt.length > 3 && alt.length < 60)
    .map((alt) => wordsOf(alt.replace(notName, '')));
}

/** Names in boxes that speak of an author, further down. */
function inAuthorBoxes({ texts, surroundings }: ShownPage): string[] {
  return texts
    .filter(({ text, distance }) => distance > 0 && twoOrThreeWords.test(text))
    .filter(({ parent }) => surroundings(parent).author > 0)
    .map(({ text }) => wordsOf(text));
}

/** Whether a date or a reading time stands within a few texts. */
function isDated({ texts }: ShownPage, index: number): boolean {
  return texts
    .slice(Math.max(0, index - 4), index + 5)
    .some(({ text }) => text.length < 60 && /(?:19|20)\d\d|\d\s*min/i.test(text));
}

/** Whether a name may stand here: beside the title with a date, or in an author's box. */
function isPlaced(page: ShownPage, index: number): boolean {
  const at = page.texts[index];
  if (!at) return false;
  if (page.surroundings(at.parent).author > 0) return true;
  return at.distance >= -200 && at.distance <= 800 && isDated(page, index);
}

/** The person before a role, in one line ("Jane Doe, Reporter") or in the text before ("Jane Doe", "Reporter"). */
function withRole({ texts, names }: ShownPage, index: number): string | null {
  const [text = '', next = ''] = texts.slice(index, index + 2).map((one) => one.text);
  const name = names.peopleIn(text);
  const role = name === text ? next : text.slice(name.length);
  const isPerson = twoOrThreeWords.test(name) || /^\p{sc=Hangul}{2,4}$/u.test(name);
  const isRole = role.length < 50 && names.hasRole(role) && !/[.!?]$/.test(role);
  return isPerson && text.startsWith(name) && isRole && !names.hasRole(name) ? name : null;
}

/** A set of names that is read once somebody asks. */
function lazily(read: () => string[]): (name: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (name) => {
    names ??= new Set(read());
    return names.has(wordsOf(name));
  };
}

/** A person whom the page knows, and how surely as the author. */
export interface KnownPerson {
  name: string;
  /** See `ShownByline`: a role alone may be a reviewer's, and no more than fills a gap. */
  strength: 1 | 2;
}

/**
 * Tells names that no word announces, where the page knows the person by other means too: by a
 * picture, a doctor's title, a role, or right below the title by an author's box further down.
 */
export function knownPeople(page: ShownPage): (index: number) => KnownPerson | null {
  const isPictured = lazily(() => pictured(page));
  const hasBox = lazily(() => inAuthorBoxes(page));
  const isKnown = (index: number, name: string, placed: boolean): boolean =>
    page.names.isName(name) &&
    ((page.texts[index]?.distance === 0 && hasBox(name)) ||
      (placed && (page.names.hasCredential(name) || isPictured(name))));
  return (index) => {
    const text = page.texts[index]?.text ?? '';
    if (text.length < 2 || text.length > 60) return null;
    const isWhole = twoOrThreeWords.test(text) || page.names.hasCredential(text);
    const placed = isPlaced(page, index);
    if (isWhole && isKnown(index, text, placed)) return { name: text, strength: 2 };
    const name = placed ? withRole(page, index) : null;
    return name === null ? null : { name, strength: 1 };
  };
}
