import { isNamed } from '../../dom/names.ts';
import { hasPhrase, isPhrase, phraseAtStart, phrasesOf } from '../../words/phrases.ts';
import type { WordLists, Words } from '../../words/Words.ts';
import type { Line } from '../Line.ts';
import type { Cleaning, Rule } from '../rule.ts';

const fields = 'input, form, button, iframe';

/** A prompt says its say in a few lines. Words. */
const longestPrompt = 60;

/** Share of its text that a sentence of the article links where it names a newsletter. */
const mostLinked = 0.25;

/** A button in a heading is no sign of a prompt: it copies the heading's address. */
const isHeading = ({ localName }: Element): boolean => /^h\d$/.test(localName);

/** "Newsletter", over a line or two and a link. */
function isUnderName(line: Line, box: Element, { story, words }: Cleaning): boolean {
  const isOver = story.linesIn(box)[0] === line && line.isWhole && box !== line.element;
  return isOver && isPhrase(words.newsletter, line.plain) && !!box.querySelector('a');
}

function promptBox(line: Line, cleaning: Cleaning): Element | null {
  const { root, story, words } = cleaning;
  let box: Element | null = null;
  for (let up: Element | null = line.element; up && up !== root; up = up.parentElement) {
    if (story.wordsIn(up) > longestPrompt) break;
    const isBox = isNamed(up, words.boxNames.newsletter) || isUnderName(line, up, cleaning);
    if (isBox || (!isHeading(up) && up.querySelector(fields))) box = up;
  }
  return box;
}

/** Set apart from the text around it, and speaking to the reader. */
function isPrompt({ plain, words: count, linked, element }: Line, follow: Words): boolean {
  if (count > 45 || !phraseAtStart(follow, plain)) return false;
  return (
    linked > 0.1 ||
    count <= 12 ||
    /^(?:em|i|strong|b|aside)$/.test(element.firstElementChild?.localName ?? '')
  );
}

/** More than the bare word, which an article may be about: "in your inbox". */
function isAskedFor({ plain }: Line, words: Words): boolean {
  return [...phrasesOf(words)].some((phrase) => /[ -]/.test(phrase) && plain.includes(phrase));
}

/** Characters of the last sentence. */
const longestAsking = 40;

/** "The Morning Tide newsletter has all that the night brought in. Sign up here." */
function endsAsking({ plain, linked }: Line, { follow, newsletter }: WordLists): boolean {
  const said = plain.split(/[.!?] /);
  const last = said.pop() ?? '';
  return (
    linked > 0 &&
    last.length < longestAsking &&
    phraseAtStart(follow, last) !== '' &&
    hasPhrase(newsletter, said.join(' '))
  );
}

/** Without a box around it: by its wording and where it stands. */
function isAlone(line: Line, { story, words }: Cleaning): boolean {
  if (!line.isWhole || line.element.closest('li, td, th, blockquote')) return false;
  const isAtEdge = story.isBefore(line) || story.isAfter(line) || story.fromEnd(line) <= 3;
  const isSaid = /^["“„«»「『]/.test(line.text);
  const isAsking =
    isAtEdge &&
    !isSaid &&
    line.words <= 30 &&
    (line.linked > mostLinked || isAskedFor(line, words.newsletter));
  return isPrompt(line, words.follow) || endsAsking(line, words) || line.linked > 0.8 || isAsking;
}

export const newsletter: Rule = {
  id: 'newsletter',
  *find(cleaning) {
    const { story, root, words } = cleaning;
    for (const line of story.lines) {
      if (!line.plain || !hasPhrase(words.newsletter, line.plain)) continue;
      const box = promptBox(line, cleaning);
      if (box) yield box;
      else if (isAlone(line, cleaning)) yield line.element;
    }
    for (const element of root.querySelectorAll('div, aside, section, form, p')) {
      if (isNamed(element, words.boxNames.newsletter) && !story.hasProse(element)) yield element;
    }
  },
};
