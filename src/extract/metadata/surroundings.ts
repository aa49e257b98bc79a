import type { SurroundingNames } from '../words/Words.ts';

/** What the markup around a text says of it. */
export interface Surroundings {
  /** 0: nothing; 1: a class or id speaks of an author; 2: `rel`, `itemprop` or a link to an author's page. */
  author: 0 | 1 | 2;
  /** The nearest element that says so. */
  marked: Element | null;
  /** Belongs to comments, related stories, navigation or another part that is not the article's. */
  elsewhere: boolean;
  /** Stands in a box that is the article's only where it is next to the title. */
  aside: boolean;
}

const elsewhereTags = new Set('NAV FORM FIGURE BLOCKQUOTE DIALOG BUTTON SELECT'.split(' '));

const none: Surroundings = { author: 0, marked: null, elsewhere: false, aside: false };

type Patterns = Readonly<Record<keyof SurroundingNames, RegExp>>;

function patternsOf(names: SurroundingNames): Patterns {
  const made = Object.entries(names).map(([kind, source]) => [kind, new RegExp(source, 'i')]);
  return Object.fromEntries(made) as Patterns;
}

/** The last two parts of an absolute address's host. */
const siteOf = (address: string): string | undefined =>
  /([^/.]+\.\w+)(?::\d+)?(?:\/|$)/.exec(address)?.[1];

function authorMark(
  element: Element,
  isNamed: boolean,
  { authorPage }: Patterns,
  url: string,
): 0 | 1 | 2 {
  const said = `${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (said.length > 1 && /\b(?:author|creator)\b/i.test(said)) return 2;
  const isLink = element.tagName === 'A';
  const href = isLink ? (element.getAttribute('href') ?? '') : '';
  // "youtube.com/user/daily" is no author's page of this site.
  if (authorPage.test(href) && siteOf(href) === siteOf(url)) return 2;
  return isNamed ? 1 : 0;
}

/** What names alone say. Pages repeat them, so that each is read once. */
interface SaidByNames {
  author: boolean;
  footer: boolean;
  elsewhere: boolean;
  aside: boolean;
}

function readNames(names: string, patterns: Patterns): SaidByNames {
  const isNamed = names.length > 2;
  return {
    author: patterns.author.test(names),
    footer: isNamed && patterns.footer.test(names),
    elsewhere: isNamed && patterns.elsewhere.test(names),
    aside: isNamed && patterns.aside.test(names),
  };
}

/** An article's own foot has its author and date; the page's has others. */
const isPagesFoot = (element: Element): boolean =>
  !element.closest('article,main,.hentry,[itemtype$="Article"],[itemtype$="Posting"]');

function own(
  element: Element,
  outer: Surroundings,
  heading: Element | null,
  known: Map<string, SaidByNames>,
  patterns: Patterns,
  url: string,
): Surroundings {
  // What holds the heading too is the page's frame, whatever it is called.
  if (heading !== null && element.contains(heading)) return outer;
  const { tagName } = element;
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`;
  const said = known.get(names) ?? readNames(names, patterns);
  known.set(names, said);
  const author = authorMark(element, said.author, patterns, url);
  const isFooter = said.footer || tagName === 'FOOTER';
  const wins = author > 0 && author >= outer.author;
  return {
    author: wins ? author : outer.author,
    marked: wins ? element : outer.marked,
    elsewhere:
      outer.elsewhere ||
      elsewhereTags.has(tagName) ||
      said.elsewhere ||
      (isFooter && isPagesFoot(element)),
    aside: outer.aside || tagName === 'ASIDE' || said.aside,
  };
}

/** Reads surroundings, remembering each element's, so that a page costs one look per element. */
export function surroundingsReader(
  heading: Element | null,
  surroundingNames: SurroundingNames,
  url: string,
): (element: Element) => Surroundings {
  const patterns = patternsOf(surroundingNames);
  const known = new Map<Element, Surroundings>();
  const names = new Map<string, SaidByNames>();
  return (element) => {
    const unknown: Element[] = [];
    let outer: Element | null = element;
    for (; outer && outer.tagName !== 'BODY' && !known.has(outer); outer = outer.parentElement) {
      unknown.push(outer);
    }
    let found = (outer && known.get(outer)) ?? none;
    for (const inner of unknown.reverse()) {
      found = own(inner, found, heading, names, patterns, url);
      known.set(inner, found);
    }
    return found;
  };
}
