import { named, names } from '../dom/names.ts';
import type { FollowingPage } from './FollowingPage.ts';
import { isElsewhere, isList } from './isElsewhere.ts';
import { type PageAddress, pageAddresses, sameText } from './pageAddress.ts';

/** A text of more pages is a list, or a trap: a site that always names another page. */
export const mostPages = 50;

const pagerNames = named(
  'pagination|paginator|paging|pager|page-links|page-nav|page-numbers|pagelinks|pages|multipage|' +
    'seitennavigation',
);

/** Boxes around a link that may be named after what they are: list items and the list. */
const levels = 4;

/** A link to another page of the text. */
interface Step {
  link: Element;
  own: PageAddress;
  other: PageAddress;
}

/** What addresses of pages of one text begin with. */
function beginning(own: URL): string {
  const shortest = pageAddresses(own).map(({ stem }) => stem.replace(/\?.*$|\.[a-z]{3,5}$/i, ''));
  return shortest.sort((a, b) => a.length - b.length)[0] ?? own.origin;
}

function isInPager(link: Element): boolean {
  let box: Element | null = link;
  for (let level = 0; box && level < levels; level += 1, box = box.parentElement) {
    if (pagerNames.test(names(box))) return true;
  }
  return false;
}

/** Whether a link says that it leads to a page: by its number, by its relation, or by where it stands. */
function isStep({ link, other }: Step): boolean {
  const label = link.textContent?.trim() ?? '';
  if (label === String(other.number)) return true;
  return /\b(?:next|prev)\b/i.test(link.getAttribute('rel') ?? '') || isInPager(link);
}

function stepsOn(document: Document, own: URL, root: Element): Step[] {
  const start = beginning(own);
  const steps: Step[] = [];
  for (const link of document.querySelectorAll('a[href], link[rel~="next" i][href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, own)) continue;
    const address = new URL(href, own);
    // Pages of comments often differ in nothing but the place on the page.
    if (!address.href.startsWith(start) || /comment|respond/i.test(address.hash)) continue;
    const same = sameText(own, address);
    if (!same) continue;
    const step = { link, ...same };
    if (isStep(step) && (link.localName === 'link' || !isElsewhere(link, root))) steps.push(step);
  }
  return steps;
}

/**
 * The pages that follow this one, where a long text is parted into several: in order, all of the
 * page's own origin. Where the page names the next one alone, that one.
 *
 * @param url the page's address.
 * @param root the element of the page that holds the article.
 */
export function followingPages(document: Document, url: string, root: Element): FollowingPage[] {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return [];
  const own = new URL(url);
  const isHome = own.pathname === '/' && !own.search;
  const steps = isHome || isList(root) ? [] : stepsOn(document, own, root);
  const stem = steps[0]?.own.stem;
  const before = steps[0]?.own.number ?? 1;
  const known = new Map<number, PageAddress>();
  for (const { own: mine, other } of steps) {
    if (mine.stem === stem && other.number > before) known.set(other.number, other);
  }
  return inOrder(before, known);
}

/** Pages between those that are linked have addresses like theirs. */
function inOrder(before: number, known: ReadonlyMap<number, PageAddress>): FollowingPage[] {
  const last = Math.max(before, ...known.keys());
  const first = known.get(before + 1);
  if (!first || last > mostPages) return [];
  const pages: FollowingPage[] = [];
  for (let number = before + 1; number <= last; number += 1) {
    pages.push({ number, url: (known.get(number) ?? first).at(number) });
  }
  return pages;
}
