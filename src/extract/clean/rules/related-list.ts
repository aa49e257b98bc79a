import { holds } from '../../dom/holds.ts';
import { isNamed } from '../../dom/names.ts';
import { outermost } from '../../dom/outermost.ts';
import { isPhrase, phraseAtStart } from '../../words/phrases.ts';
import type { Line } from '../Line.ts';
import type { Cleaning, Rule } from '../rule.ts';
import { shellOf } from '../shellOf.ts';

/** Share of a list's text that stands in links; summaries and dates fill the rest. */
const listLinked = 0.5;

function linkedShare(lines: readonly Line[]): number {
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  return all ? lines.reduce((sum, { text, linked }) => sum + text.length * linked, 0) / all : 0;
}

/** Titles of stories, perhaps with a picture, a date or a short summary each. */
function isList(element: Element, { story }: Cleaning): boolean {
  const lines = story.linesIn(element);
  if (lines.length === 0) return !element.querySelector('figure, video, table, pre');
  return linkedShare(lines) >= listLinked;
}

/** Lines from a title to the summary under it: a writer and a date may stand between. */
const nearTitle = 5;

/** Lines of the article before other stories with summaries; a page may be a list of such. */
const fewestBefore = 5;

/** Titles that are links, with a summary of one paragraph each. */
function areTeasers(lines: readonly Line[]): boolean {
  const titles = lines.flatMap(({ linked, words }, at) => (linked > 0.8 && words > 2 ? [at] : []));
  const summaries = lines.flatMap(({ isProse, linked }, at) =>
    isProse && linked < 0.8 ? [at] : [],
  );
  const isUnderTitle = (at: number, count: number) => {
    const title = titles.findLast((one) => one < at) ?? -nearTitle;
    return at - title < nearTitle && (summaries[count - 1] ?? -1) < title;
  };
  return titles.length > 1 && summaries.every(isUnderTitle);
}

/** Whether all that stands under a heading leads to other stories; at the end, they may be summed up. */
function areOthers(box: Element, lines: readonly Line[], { story }: Cleaning): boolean {
  if (!story.hasProse(box)) return linkedShare(lines) >= listLinked;
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || story.fromEnd(last) > 3) return false;
  return story.indexOf(first) > fewestBefore && !story.isBefore(first) && areTeasers(lines);
}

/** A heading with nothing but links under it, in the box that holds both. */
function boxOf(heading: Line, cleaning: Cleaning): Element | null {
  const { root, story } = cleaning;
  let box: Element | null = null;
  for (let up = heading.element.parentElement; up && up !== root; up = up.parentElement) {
    const others = story.linesIn(up).filter((line) => line !== heading);
    if (others.length > 0) {
      if (!areOthers(up, others, cleaning)) break;
      box = up;
    }
  }
  return box;
}

/** The lists that follow a heading as its siblings. */
function* listsAfter(heading: Line, cleaning: Cleaning): Iterable<Element> {
  const shell = shellOf(heading.element, cleaning.root);
  let next = shell.nextElementSibling;
  while (next && isList(next, cleaning) && cleaning.story.linesIn(next).length > 0) {
    yield next;
    next = next.nextElementSibling;
  }
}

function isHeading({ plain, text, words, isWhole, isProse }: Line, cleaning: Cleaning): boolean {
  const { facts } = cleaning;
  const { relatedHeading } = cleaning.words;
  if (!isWhole || isProse || words > 12) return false;
  if (isPhrase(relatedHeading, plain)) return true;
  if (facts.siteName && plain === `more ${facts.siteName.toLowerCase()}`) return true;
  const lead = phraseAtStart(relatedHeading, plain);
  const more = words - lead.split(' ').length;
  return lead.includes(' ') && more <= (/[:：]$/.test(text) ? 8 : 3);
}

function* underHeadings(cleaning: Cleaning): Iterable<Element> {
  const { story } = cleaning;
  const { relatedHeading } = cleaning.words;
  for (const line of story.lines) {
    if (!isHeading(line, cleaning)) continue;
    const box = boxOf(line, cleaning);
    const lists = box ? [box] : [...listsAfter(line, cleaning)];
    yield* lists;
    const isLabel = isPhrase(relatedHeading, line.plain) && !line.element.closest('li, td');
    // Left alone, as where a script fills the list: only where no text stands under it.
    if (!box && (lists.length > 0 || (isLabel && story.isAfter(line)))) yield line.element;
  }
}

/** "More about the harbour:", below the text. Words. */
const longestLead = 12;
/** A shorter link may be a name: of a writer, of a place. Words. */
const shortestTitle = 3;

function isStoryHere({ element, linked, words }: Line, host: string): boolean {
  const link = element.closest('a') ?? element.querySelector('a');
  return linked > 0.9 && words >= shortestTitle && link?.hostname === host;
}

const hostOf = ({ page: { url } }: Cleaning): string =>
  URL.canParse(url) ? new URL(url).hostname : '';

/** Nothing but titles of this site's pages, which a line with a colon leads to, below the text. */
function* closingLists(cleaning: Cleaning): Iterable<Element> {
  const { story } = cleaning;
  const hostname = hostOf(cleaning);
  for (const [at, line] of story.lines.entries()) {
    const { isWhole, words, text, element } = line;
    if (!isWhole || words > longestLead || !/[:：]$/.test(text) || !story.isAfter(line)) continue;
    const rest = story.lines.slice(at + 1);
    const end = rest.findIndex((one) => !isStoryHere(one, hostname));
    const titles = end < 0 ? rest : rest.slice(0, end);
    if (titles.length < 2) continue;
    yield element;
    for (const title of titles) yield title.element;
  }
}

/** A title, and what section it is of and who wrote it. Lines. */
const longestCard = 4;

/** More of them are what the page is about. */
const mostCards = 3;

/** Whether a box between two paragraphs says nothing but what another story here is called. */
function isCard(box: Element, hostname: string, { story }: Cleaning): boolean {
  const lines = story.linesIn(box);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || lines.length > longestCard || story.hasProse(box)) return false;
  // A title alone is of what follows.
  if (first === last && /^h\d$/.test(first.element.localName)) return false;
  const isText = (line?: Line) => line?.isProse && line.element.localName === 'p';
  if (!isText(story.previous(first)) || !isText(story.next(last))) return false;
  if (box.querySelector('blockquote, table, pre, li, figcaption, form')) return false;
  return lines.some((line) => isStoryHere(line, hostname));
}

function cards(cleaning: Cleaning): Element[] {
  const hostname = hostOf(cleaning);
  const boxes = [...cleaning.root.querySelectorAll('div, section, aside')];
  const found = outermost(boxes.filter((box) => isCard(box, hostname, cleaning)));
  return found.length > mostCards ? [] : found;
}

/** A box that is called related and begins with such a heading is what both say, summaries and all. Words. */
const longestBox = 80;

/** Whether a box, called related or another article within one, holds nothing of this one. */
function isOfOthers(box: Element, isCalled: boolean, cleaning: Cleaning): boolean {
  const { story } = cleaning;
  const lines = story.linesIn(box);
  const [first] = lines;
  if (!first) return false;
  if (isCalled && isHeading(first, cleaning) && story.wordsIn(box) <= longestBox) {
    return lines.length === 1 || !!box.querySelector('a');
  }
  // Another article within one is a card where it is a link.
  if (story.hasProse(box) || (!isCalled && story.isBefore(first))) return false;
  return linkedShare(lines) >= listLinked;
}

export const relatedList: Rule = {
  id: 'related-list',
  isOutside: true,
  *find(cleaning) {
    const { root, words } = cleaning;
    yield* underHeadings(cleaning);
    yield* closingLists(cleaning);
    yield* cards(cleaning);
    const hasOthers = root.querySelector('article') !== null;
    for (const element of root.querySelectorAll('div, ul, aside, section, nav, p, article')) {
      const isCalled = isNamed(element, words.boxNames.related);
      const mayBe = isCalled || (hasOthers && holds(element, 'article'));
      if (mayBe && isOfOthers(element, isCalled, cleaning)) yield element;
    }
  },
};
