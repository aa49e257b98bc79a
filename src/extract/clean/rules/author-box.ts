import { isAllIn } from '../../dom/isAllIn.ts';
import { isNamed } from '../../dom/names.ts';
import { phraseAtStart, plain } from '../../words/phrases.ts';
import type { Words } from '../../words/Words.ts';
import { isSaid } from '../isSaid.ts';
import type { Line } from '../Line.ts';
import type { Cleaning, Rule } from '../rule.ts';
import type { Story } from '../Story.ts';

/** A few sentences about the writer. Words. */
const longestBio = 120;
/** Where only a heading says so, a longer text is one of the article's. */
const longestSection = 100;

/** Where to reach the writer, in a sentence or two set in italics. Words. */
const longestContact = 40;

/** Lines from the end among which boxes and sections about writers stand. */
const lastLines = 12;

/** "Jane Doe is a reporter in Lagos." as one of the last lines. */
function* bios({ story, facts }: Cleaning): Iterable<Element> {
  const byline = plain(facts.byline ?? '').replace(/^by /, '');
  const names = byline.split(/,\s*|\s+(?:and|&|und|et|y|e|og)\s+/).filter((name) => / /.test(name));
  for (const line of story.ending(4)) {
    const isBio = line.isWhole && line.words <= 80;
    // Before a colon, the name says who speaks.
    const isOf = (name: string) =>
      line.plain.startsWith(name) && !/^ ?[:：]/.test(line.plain.slice(name.length));
    if (isBio && names.some(isOf)) yield line.element;
  }
}

/** The lines from a heading to the next one, or to the end. */
function sectionUnder(heading: Line, { lines }: Story): readonly Line[] {
  const from = lines.indexOf(heading);
  const isNext = ({ element }: Line, at: number) => at > from && /^h\d$/.test(element.localName);
  const end = lines.findIndex(isNext);
  return lines.slice(from, end < 0 ? lines.length : end);
}

/** "About the author", "Written by Jane Doe". */
function isAbout({ element, plain: line, text }: Line, aboutAuthor: Words): boolean {
  const lead = phraseAtStart(aboutAuthor, line);
  const name = text.slice(lead.length);
  return !!lead && (lead === line || (/^h\d$/.test(element.localName) && aName.test(name)));
}

const aName = /^:?(?: \p{Lu}\S*){2,4}$/u;

/** Such a heading over the last lines, with the few sentences under it. */
function* underHeadings({ story, words: { aboutAuthor } }: Cleaning): Iterable<Element> {
  for (const line of story.ending(lastLines)) {
    if (!line.isWhole || !isAbout(line, aboutAuthor) || story.isBefore(line)) continue;
    const section = sectionUnder(line, story);
    const words = section.reduce((sum, one) => sum + one.words, 0);
    if (words > longestSection) continue;
    for (const { element, isWhole } of section) if (isWhole) yield element;
  }
}

const address = /\w@[\w-]+\.\w{2,}|^@\w+$|(?:twitter|x|facebook|instagram)\.com\/\w+$/;

/** "Write to Al Root at al@example.com", below the text; other addresses are told to the reader. */
function* contacts({ story, facts }: Cleaning): Iterable<Element> {
  const names = plain(facts.byline ?? '').match(/\p{L}{3,}/gu) ?? [];
  for (const line of story.ending(4)) {
    const { element, text, words, isWhole } = line;
    const isApart = words <= longestContact && isAllIn(element, 'em, i');
    const isShort = isApart || (words <= 16 && text.length <= 200 && story.isAfter(line));
    const mayBe = isWhole && isShort && !element.closest('blockquote');
    // Where nobody is known to have written it, what is set apart begins with a name.
    const isNamedWriter = names.length
      ? names.some((name) => line.plain.includes(name))
      : story.isAfter(line) || /^\p{Lu}\S* \p{Lu}\S* \p{Ll}/u.test(text);
    if (mayBe && isNamedWriter && address.test(text)) yield element;
  }
}

/** "Editor: Jane Doe", "（责任编辑：王小明）", alone below the text. */
function* signatures(cleaning: Cleaning) {
  const { story, words } = cleaning;
  for (const line of story.ending(4)) {
    const lead =
      phraseAtStart(words.by, line.plain) || phraseAtStart(words.aboutAuthor, line.plain);
    const isOf = lead && /^ ?: ?[^.!?…。]{2,40}$/.test(line.plain.slice(lead.length));
    if (!isOf || isSaid(line, cleaning)) continue;
    const isApart = story.isAfter(line) || /^[（(【[]/.test(line.text);
    if (line.isWhole && isApart) yield line.element;
  }
}

/** Right under a heading, over running text: who wrote that one of the several articles of a page. */
function isOfPart(element: Element, first: Line, story: Story): boolean {
  const heading = story.previous(first)?.element.localName ?? '';
  return /^h\d$/.test(heading) && !story.hasProse(element) && !story.isAfter(first);
}

export const authorBox: Rule = {
  id: 'author-box',
  isOutside: true,
  *find(cleaning) {
    const { root, story, words: lists } = cleaning;
    for (const element of root.querySelectorAll(
      'div, section, aside, p, footer, address, ul, span, h3, h4, h5, h6',
    )) {
      if (!isNamed(element, lists.boxNames.author)) continue;
      const lines = story.linesIn(element);
      const [first] = lines;
      const words = lines.reduce((sum, line) => sum + line.words, 0);
      if (!first || words > longestBio || element.querySelector('blockquote, pre, table')) continue;
      // Below the text a heading may be a book's writer, in a list of books.
      const mayEnd = !/^h\d$/.test(element.localName);
      const isAtEnd = mayEnd && story.fromEnd(first) <= lines.length + lastLines;
      const isAtEdge = story.isBefore(first) || (isAtEnd && !isOfPart(element, first, story));
      if (isAtEdge && first.element.closest('blockquote, figure') === null) yield element;
    }
    yield* underHeadings(cleaning);
    yield* bios(cleaning);
    yield* contacts(cleaning);
    yield* signatures(cleaning);
  },
};
