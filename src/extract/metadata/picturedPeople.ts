import { hasCredential, looksLikeName } from './authorName.ts';
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

/**
 * Tells names beside the title that neither a mark nor a word announces: a date is near, and the
 * person's picture or a doctor's title too.
 */
export function picturedPeople(page: ShownPage): (index: number) => string | null {
  let people: ReadonlySet<string> | undefined;
  return (index) => {
    const { text, distance } = page.texts[index] ?? { text: '', distance: 0 };
    if (text.length < 5 || text.length > 60 || distance < -200 || distance > 800) return null;
    const isDoctor = hasCredential(text);
    if (!isDoctor && !twoOrThreeWords.test(text)) return null;
    if (!looksLikeName(text) || !isDated(page, index)) return null;
    people ??= pictured(page);
    return isDoctor || people.has(wordsOf(text)) ? text : null;
  };
}
