import { hasCredential } from './Names.ts';
import type { ShownPage } from './ShownPage.ts';
import { wordsOf } from './text.ts';

const notName =
  /(?:^|\s)(?:image|photo|picture|avatar|headshot|portrait|profile)(?:\s(?:of|for))?(?=\s|$)|['’]s$/giu;
const twoOrThreeWords = /^(?:\p{Lu}[\p{Ll}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+$/u;

function pictured({ document }: ShownPage): string[] {
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

/** A set of names that is read once somebody asks. */
function lazily(read: () => string[]): (name: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (name) => {
    names ??= new Set(read());
    return names.has(wordsOf(name));
  };
}

/**
 * Tells names that no word announces, where the page knows the person by other means too: by a
 * picture, a doctor's title, or right below the title by an author's box further down.
 */
export function knownPeople(page: ShownPage): (index: number) => string | null {
  const isPictured = lazily(() => pictured(page));
  const hasBox = lazily(() => inAuthorBoxes(page));
  return (index) => {
    const { text = '', distance } = page.texts[index] ?? {};
    if (text.length < 5 || text.length > 60) return null;
    const isDoctor = hasCredential(text);
    if (!isDoctor && !twoOrThreeWords.test(text)) return null;
    if (!page.names.isName(text)) return null;
    const isKnown =
      (distance === 0 && hasBox(text)) || (isPlaced(page, index) && (isDoctor || isPictured(text)));
    return isKnown ? text : null;
  };
}
