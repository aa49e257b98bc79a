import { wordsOf } from '../words/wordsOf.ts';
import { asShown } from './asShown.ts';
import { type DeclaredAuthors, declaredAuthors } from './declaredAuthors.ts';
import { looksLikeLogin, type Names } from './Names.ts';
import type { ShownPage } from './ShownPage.ts';
import type { Sources } from './Sources.ts';
import { type ShownByline, shownBylines } from './shownByline.ts';
import { isHome, siteWordsOf } from './siteName.ts';
import { isSiteName } from './titleParts.ts';

const isGroupOrLogin = (names: Names, name: string): boolean =>
  names.isGroup(name) || looksLikeLogin(name);

/** Whether the page shows a name anywhere. */
function isSeen(name: string, { texts }: ShownPage): boolean {
  const words = wordsOf(name);
  const [first = ''] = words.split(' ');
  return texts.some(
    ({ text }) => text.toLowerCase().includes(first) && wordsOf(text).includes(words),
  );
}

/** Declared authors and shown byline, reconciled: what the page shows of them is how it is written. */
function reconciled(
  people: DeclaredAuthors,
  isPerson: boolean,
  shown: readonly ShownByline[],
  page: ShownPage,
): string | null {
  const [best] = shown;
  const declared = people.names.join(', ');
  const words = people.names.map(wordsOf);
  // Beside a person, a group's, a login's or the site's name says where the person works.
  const same = (isPerson ? shown : shown.slice(0, 1)).find(({ name }) =>
    words.every((one) => wordsOf(name).includes(one)),
  );
  if (same) return asShown(same.name, people.names);
  if (best && words.some((one) => one.includes(wordsOf(best.name)))) return declared;
  // A group's, a login's or the site's name gives way to any byline; a person's that nobody sees to a sure one.
  if (best && !isPerson) return best.name;
  const seen = isSeen(people.names[0] ?? '', page);
  if (best && best.strength >= 2 && !seen) return best.name;
  // "admin", "q_admin" and "Editorial Team" that no reader sees are the system's, and no byline.
  if (!seen && people.names.every((name) => isGroupOrLogin(page.names, name))) return null;
  return declared;
}

/** The site's name between the title and the date, in a byline's place. */
function datedSite({ texts }: ShownPage, isSite: (name: string) => boolean): string | null {
  const index = texts.findIndex(
    ({ text, distance }) => distance >= 0 && distance < 60 && isSite(text),
  );
  const isDated = texts
    .slice(index + 1, index + 3)
    .some(({ text }) => text.length < 40 && /(?:19|20)\d\d/.test(text));
  return (isDated && texts[index]?.text) || null;
}

/** Who wrote the article, as one line, or null where the page does not say. */
export function readByline(sources: Sources, page: ShownPage): string | null {
  const site = siteWordsOf(sources);
  const isSite = (name: string): boolean => isSiteName(name, site);
  const withoutSite = (name: string): string => {
    const end = name.lastIndexOf(', ');
    return end > 0 && isSite(name.slice(end)) ? name.slice(0, end) : name;
  };
  const said = declaredAuthors(sources).map((one) => ({
    ...one,
    names: one.names.map(withoutSite),
  }));
  const shown = shownBylines(page).filter(({ name, strength }) => strength >= 2 || !isSite(name));
  // A person's site has the person's name; a name of one word is the site's own.
  const isOnlySite = (name: string): boolean => isSite(name) && !wordsOf(name).includes(' ');
  const isPerson = ({ names }: DeclaredAuthors): boolean =>
    !names.every(isSite) && !names.some((name) => isGroupOrLogin(page.names, name));
  const authors = said.filter((one) => !one.organization && !one.names.every(isOnlySite));
  const people = authors.find(isPerson) ?? authors[0];
  if (people) return reconciled(people, isPerson(people), shown, page);

  const [best] = shown;
  const [organization] = said;
  if (best) return best.name;
  const name = wordsOf(organization?.names[0] ?? '');
  const isByline = page.texts.some(
    ({ text, distance, parent }) =>
      distance > -300 &&
      distance < 600 &&
      // The masthead says the name too.
      !isHome(parent.closest('a')?.getAttribute('href'), sources.page.url) &&
      wordsOf(page.names.bare(text)) === name,
  );
  if (organization && isByline) return organization.names.join(', ');
  return datedSite(page, isSite);
}
