import { named, names } from '../names.ts';
import type { Cleaning, Rule } from '../rule.ts';
import { plain } from '../words/phrases.ts';

const boxNames = named(
  'author|authors|author-box|authorbox|author-bio|author-info|author-card|author-description|about-author|' +
    'about-the-author|post-author|entry-author|article-author|byline|bylines|bio|writer|contributor|' +
    'vcard|author-profile|author-name|authored-by|author-wrap|saboxplugin-wrap|pp-multiple-authors-boxes-wrapper',
);

/** A few sentences about the writer. Words. */
const longestBio = 120;

/** "Jane Doe is a reporter in Lagos." as one of the last lines. */
function* bios({ story, facts }: Cleaning): Iterable<Element> {
  const name = plain(facts.byline ?? '').replace(/^by /, '');
  if (!name.includes(' ')) return;
  for (const line of story.lines.slice(-4)) {
    if (line.isWhole && line.words <= 80 && line.plain.startsWith(name)) yield line.element;
  }
}

const address = /[\w.+-]+@[\w-]+\.\w{2,}|^@\w+$|(?:twitter|x|facebook|instagram)\.com\/\w+$/;

/** "Write to Al Root at al@example.com", below the text. */
function* contacts({ story }: Cleaning): Iterable<Element> {
  for (const line of story.lines.slice(-4)) {
    const { element, text, words, isWhole } = line;
    // A word may be a megabyte long, and the pattern would try it from every letter.
    const isShort = words <= 16 && text.length <= 200;
    if (isWhole && isShort && story.isAfter(line) && address.test(text)) yield element;
  }
}

export const authorBox: Rule = {
  id: 'author-box',
  reason: 'Who wrote the article stands above it already.',
  isOutside: true,
  *find(cleaning) {
    const { root, story } = cleaning;
    for (const element of root.querySelectorAll(
      'div, section, aside, p, footer, address, ul, span',
    )) {
      if (!boxNames.test(names(element))) continue;
      const lines = story.linesIn(element);
      const [first] = lines;
      const words = lines.reduce((sum, line) => sum + line.words, 0);
      if (!first || words > longestBio || element.querySelector('blockquote, pre, table')) continue;
      const isAtEdge = story.isBefore(first) || story.fromEnd(first) <= lines.length + 12;
      if (isAtEdge && first.element.closest('blockquote, figure') === null) yield element;
    }
    yield* bios(cleaning);
    yield* contacts(cleaning);
  },
};
