import { firstMeta } from '../declared/metaTags.ts';
import { lineOf } from '../dom/linesOf.ts';
import { standsIn } from '../dom/standsIn.ts';
import { cleanLine } from '../words/cleanLine.ts';
import { wordsOf } from '../words/wordsOf.ts';
import type { Sources } from './Sources.ts';
import { isHome, siteWordsOf } from './siteName.ts';
import {
  beforeBar,
  isSiteName,
  type SiteWords,
  shortenings,
  withoutSiteName,
} from './titleParts.ts';

/** The article's title, and the heading that shows it. */
export interface Title {
  text: string;
  heading: Element | null;
}

/** Share of the shorter title's words that the other has too; a title of three words at least. */
function overlap(a: string, b: string): number {
  const left = new Set(a.split(' '));
  const right = new Set(b.split(' '));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(3, Math.min(left.size, right.size));
}

/** Characters; a longer heading is a text. */
const longest = 240;

/** A heading that leads to the home page is the site's masthead. */
function isMasthead(h1: Element, url: string): boolean {
  const link = h1.closest('a[href]') ?? h1.querySelector('a[href]');
  return isHome(link?.getAttribute('href'), url);
}

interface Heading {
  element: Element;
  text: string;
  words: string;
}

function headings({ page }: Sources, site: SiteWords): Heading[] {
  return [...page.document.querySelectorAll('h1')]
    .filter(
      (h1) =>
        !standsIn(h1, page.hidden) &&
        !isMasthead(h1, page.url) &&
        !h1.closest('nav,footer,aside,dialog,[role="dialog"]'),
    )
    .map((element) => {
      const text = beforeBar(withoutSiteName(lineOf(element), site));
      return { element, text, words: wordsOf(text) };
    })
    .filter(({ text, words }) => words && !isSiteName(text, site) && text.length < 400);
}

/** What the page's head calls the article, the site's name taken off. */
function declaredTitles({ page, meta, articles }: Sources, site: SiteWords): string[] {
  const headlines = articles.map((article) => article.headline);
  return [
    firstMeta(meta, 'og.title'),
    firstMeta(meta, 'twitter.title', 'parsely-title', 'sailthru.title', 'citation.title'),
    headlines.find((headline) => typeof headline === 'string'),
    page.document.title,
  ]
    .map((title) => beforeBar(withoutSiteName(cleanLine(title), site)))
    .filter((title) => wordsOf(title) && !isSiteName(title, site));
}

/** The heading that the head repeats: whole, or cut at one of its separators. */
function repeated(shown: readonly Heading[], said: readonly string[]): Heading | undefined {
  const whole = new Set(said.map(wordsOf));
  const cut = new Set(said.flatMap(shortenings).map(wordsOf));
  const [longest] = shown
    .filter(({ words }) => whole.has(words))
    .sort((a, b) => b.words.length - a.words.length);
  return longest ?? shown.find(({ words }) => words.includes(' ') && cut.has(words));
}

/** Other headings, where no `h1` repeats the head. */
function lesserHeadings({ page }: Sources): Heading[] {
  return [...page.document.querySelectorAll('h2,h3,[itemprop="headline"],[class*="title" i]')]
    .filter((element) => (element.textContent ?? '').length < 400)
    .map((element) => {
      const text = lineOf(element);
      return { element, text, words: wordsOf(text) };
    })
    .filter(({ words, element }) => words && !element.closest('nav,footer,aside,a[href]'));
}

/**
 * The article's title. The page's own heading is what the reader saw, so it wins where the head
 * says much the same; a heading that is unlike all that the head says belongs to something else.
 */
export function readTitle(sources: Sources): Title {
  const site = siteWordsOf(sources);
  const shown = headings(sources, site);
  const said = declaredTitles(sources, site);
  const saidWords = said.map(wordsOf);
  const lesser = shown.some(({ words }) => saidWords.includes(words))
    ? []
    : lesserHeadings(sources);
  const same = repeated(shown, said) ?? lesser.find(({ words }) => saidWords.includes(words));
  if (same) return { text: same.text, heading: same.element };

  const [first] = said;
  const isLike = ({ words }: Heading): boolean =>
    saidWords.some((said) => overlap(words, said) >= 0.4);
  // Further down, more headings may be like it: those of what else there is on the matter.
  const near = first ? shown.find(isLike) : shown[0];
  if (!near) {
    const closest = lesser.find(isLike);
    return {
      text: first ?? '',
      heading: (shown[0] ?? closest)?.element ?? null,
    };
  }
  // "Blog: Rain expected" or "3 May Rain expected", where the head says "Rain expected".
  const isMore = near.text.length > longest || near.words.endsWith(` ${wordsOf(first ?? '')}`);
  return { text: first && isMore ? first : near.text, heading: near.element };
}
