import { hasCredential } from './Names.ts';
import type { ShownPage } from './ShownPage.ts';
import { wordsOf } from './text.ts';

const notName =
  /(?:^|\s)(?:image|photo|picture|avatar|headshot|portrait|profile)(?:\s(?:of|for))?(?=\s|$)|['’]s$/giu;
const twoOrThreeWords = /^(?:\p{Lu}[\p{Ll}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+$/u;

function pictured({ document }: ShownPage): ReadonlySet<string> {
  const names = new Set<string>();
  for (const image of document.querySelectorAll('img[alt]')) {
    const alt = image.getAttribute('alt') ?? '';
    if (alt.length > 3 && alt.length < 60) names.add(wordsOf(alt.replace(notName, '')));
  }
  return names;
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

/**
 * Tells names that no word announces, where the person's picture or a doctor's title is on the page
 * too.
 */
export function picturedPeople(page: ShownPage): (index: number) => string | null {
  let people: ReadonlySet<string> | undefined;
  return (index) => {
    const text = page.texts[index]?.text ?? '';
    if (text.length < 5 || text.length > 60) return null;
    const isDoctor = hasCredential(text);
    if (!isDoctor && !twoOrThreeWords.test(text)) return null;
    if (!page.names.isName(text) || !isPlaced(page, index)) return null;
    people ??= pictured(page);
    return isDoctor || people.has(wordsOf(text)) ? text : null;
  };
}
