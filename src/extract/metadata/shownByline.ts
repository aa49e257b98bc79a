import { linesOf } from '../dom/linesOf.ts';
import { blockLines, blockOf, type NamedLine, nameInLines, shortLines } from './bylineLines.ts';
import { type KnownPerson, knownPeople } from './knownPeople.ts';
import { looksLikeLogin } from './Names.ts';
import type { PageText } from './pageTexts.ts';
import type { ShownPage } from './ShownPage.ts';

/** A byline that a reader sees on the page. */
export interface ShownByline {
  name: string;
  /** How surely it is the author's: the markup's 0 to 2, 2 more where it says "By", 1 more for "Written by". */
  strength: number;
  /** Characters between heading and byline; negative before the heading. */
  distance: number;
}

// Where bylines stand: within the first screens around the title, in characters of text.
const before = -600;
const after = 1500;

const isNear = ({ distance }: { distance: number }): boolean =>
  distance > before && distance < after;

/** Whether a line of the block begins with a text: in the midst of a sentence are other books' authors. */
const beginsLine = ({ parent, text }: PageText): boolean =>
  linesOf(blockOf(parent)).some((line) => line.startsWith(text));

/** The name at a text and the lines that give it. */
function namedAt(
  page: ShownPage,
  index: number,
  says: boolean,
  marked: Element | null,
): NamedLine | null {
  const [text, next] = page.texts.slice(index, index + 2);
  if (!text) return null;
  const { names } = page;
  const block = blockLines(text.parent);
  const lines = block.some((line) => names.startsByline(line))
    ? block
    : marked
      ? shortLines(marked)
      : [];
  const found = nameInLines(lines, marked !== null, names);
  if (found?.says || !says || !next || names.peopleIn(text.text)) return found;
  // "By" and the name in boxes of their own; a tag of the article is no name.
  if (next.parent.closest('[rel~="tag"]') || !beginsLine(text)) return found;
  return nameInLines([text.text, next.text], false, names) ?? found;
}

/** A user's name that the markup says to be the author's: `rel`, `itemprop` or the link to a profile. */
function handleAt({ names }: ShownPage, text: PageText, author: number): NamedLine | null {
  const isLogin = /^\p{L}/u.test(text.text) && looksLikeLogin(text.text);
  const isHandle = isLogin && names.isHandle(text.text);
  return author === 2 && isHandle && isNear(text)
    ? { name: text.text, says: false, plainly: false }
    : null;
}

/** The byline that begins in the text at `index`, by its words or its markup. */
function bylineAt(page: ShownPage, index: number): ShownByline | null {
  const [previous, text] = [page.texts[index - 1]?.text ?? '', page.texts[index]];
  if (!text) return null;
  const { names } = page;
  const says = names.startsByline(text.text);
  const { author, marked, elsewhere, aside } = page.surroundings(text.parent);
  if (
    (!says && !marked) ||
    elsewhere ||
    (aside && !isNear(text) && !names.startsPlainly(text.text))
  )
    return null;
  if (names.namesOthers(previous.slice(-40)) && !names.startsByline(previous)) return null;
  const found = namedAt(page, index, says, marked) ?? handleAt(page, text, author);
  if (!found) return null;
  const strength =
    author + (found.says ? 2 : 0) + (found.plainly || names.startsPlainly(text.text) ? 1 : 0);
  return { name: found.name, strength, distance: text.distance };
}

function allBylines(page: ShownPage): ShownByline[] {
  const known = knownPeople(page);
  const found = new Map<string, ShownByline>();
  const add = (byline: ShownByline): void => {
    const before = found.get(byline.name);
    if (before && before.strength >= byline.strength) return;
    // A box below the text makes surer who is named beside the title, and takes nobody from there.
    found.set(
      byline.name,
      before && isNear(before) ? { ...byline, distance: before.distance } : byline,
    );
  };
  const addKnown = ({ distance, parent }: PageText, person: KnownPerson | null): void => {
    if (!person || page.surroundings(parent).elsewhere) return;
    add({ ...person, strength: isNear({ distance }) ? person.strength : 1, distance });
  };
  for (const [index, text] of page.texts.entries()) {
    const byline = bylineAt(page, index);
    if (byline) add(byline);
    else addKnown(text, known(index));
  }
  return [...found.values()];
}

/** Characters between two names that do not stand side by side. */
const apart = 12;

/** Authors who stand side by side, each marked up alone, wrote it together. */
function joinNeighbours(near: ShownByline[]): void {
  const inOrder = near
    .filter(({ strength, distance }) => strength >= 2 && distance >= 0)
    .sort((a, b) => a.distance - b.distance);
  const [first] = inOrder;
  if (!first) return;
  const names = [first.name];
  let last = first;
  for (const next of inOrder.slice(1)) {
    if (next.distance - last.distance - last.name.length > apart) break;
    if (names.some((name) => name.includes(next.name) || next.name.includes(name))) continue;
    names.push(next.name);
    last = next;
  }
  if (names.length > 1) first.name = names.join(', ');
}

// Characters; below them is text, and no byline that stands with the title.
const inList = 300;

/** Several people, each apart from the next and all below the text, wrote what a list leads to, or comments. */
function isList(near: readonly ShownByline[]): boolean {
  const [first, ...more] = near.toSorted((a, b) => a.distance - b.distance);
  if (!first || first.distance < inList) return false;
  return more.some(({ distance }) => distance - first.distance - first.name.length > apart);
}

/** The bylines of the page, best first: the surest around the title, then sure ones further away. */
export function shownBylines(page: ShownPage): ShownByline[] {
  const found = allBylines(page);
  const around = found.filter(isNear);
  const near = isList(around) ? [] : around;
  joinNeighbours(near);
  near.sort(
    (a, b) =>
      b.strength - a.strength ||
      Number(a.distance < 0) - Number(b.distance < 0) ||
      Math.abs(a.distance) - Math.abs(b.distance),
  );
  const far = found.filter(
    (byline) => !isNear(byline) && byline.distance > 0 && byline.name.includes(' '),
  );
  const sure = far.filter(({ strength }) => strength >= 3);
  if (sure.length > 0 || near.length > 0) return [...near, ...sure];
  // An author box after the article, where it is the only one.
  return far.length === 1 ? far.filter(({ strength }) => strength !== 2) : [];
}
