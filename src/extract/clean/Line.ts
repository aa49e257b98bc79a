import { isBlock } from '../dom/blockTags.ts';
import { unreadTags } from '../dom/unreadTags.ts';
import { plain } from '../words/phrases.ts';

/** One line of the article as a reader sees it: the text of one block. */
export interface Line {
  element: Element;
  /** White space collapsed. */
  text: string;
  /** `text` as phrases are written; empty for long lines, which are no labels. */
  plain: string;
  words: number;
  /** Share of the text that stands in links, 0 to 1. */
  linked: number;
  /** Whether it reads as running text. */
  isProse: boolean;
  /** Whether the element holds this line and no other. */
  isWhole: boolean;
}

/** Longer lines are never labels. Characters. */
const longestLabel = 400;

/** Running text has at least this many words, where its script parts them. */
const fewestWords = 8;

/** Running text is at least this wide; a Han, kana or Hangul character counts as 2.5 others. */
const shortestProse = 90;

/** No character of the scripts below, nor of others written as densely. */
const isLatin = /^[^\u1100-\u1fff\u2070-\uffff]*$/;

const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** Characters of a text, those of East Asian scripts weighed by what they say. */
export function width(text: string): number {
  if (isLatin.test(text)) return text.length;
  return text.length + 1.5 * (text.match(eastAsian)?.length ?? 0);
}

const linking = new Set(['a', 'button']);

/** Texts of one line, as they are gathered. */
interface Parts {
  all: string;
  /** Characters in links. */
  linked: number;
}

/** What a text alone says. */
interface ReadText {
  text: string;
  plain: string;
  words: number;
  width: number;
}

function read(all: string): ReadText {
  const text = all.replace(/\s+/g, ' ').trim();
  const label = text.length <= longestLabel ? plain(text) : '';
  return { text, plain: label, words: text.split(' ').length, width: width(text) };
}

/** The lines of a page are read again and again while it is cleaned; each text is read once. */
const readTexts = new WeakMap<Document, Map<string, ReadText>>();

function readOnce(all: string, document: Document): ReadText {
  let known = readTexts.get(document);
  if (!known) {
    known = new Map();
    readTexts.set(document, known);
  }
  let found = known.get(all);
  if (!found) {
    found = read(all);
    known.set(all, found);
  }
  return found;
}

function toLine(element: Element, { all, linked }: Parts, isAround: boolean): Line {
  const { text, plain: label, words, width: wide } = readOnce(all, element.ownerDocument);
  const share = text ? Math.min(1, linked / text.length) : 0;
  const isSentence = words >= fewestWords || wide > 1.5 * text.length;
  return {
    element,
    text,
    plain: label,
    words,
    linked: share,
    isProse: isSentence && share < 0.5 && wide * (1 - share) >= shortestProse,
    isWhole: !isAround,
  };
}

/** What an element means for the text in it. */
interface Around {
  box: Element;
  isLinked: boolean;
}

function within(element: Element, around: Around): Around {
  const isLinked = around.isLinked || linking.has(element.localName);
  if (isBlock(element)) return { box: element, isLinked };
  return isLinked === around.isLinked ? around : { box: around.box, isLinked };
}

/** The lines below `root`, in page order. */
export function linesOf(root: Element): Line[] {
  const lines = new Map<Element, Parts>();
  const outer = new Set<Element>();
  const known = new Map<Element, Around>();
  known.set(root, { box: root, isLinked: root.closest('a, button') !== null });
  const nodes = root.ownerDocument.createTreeWalker(root, 1 | 4 /* elements, text */);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const around = known.get(node.parentElement ?? root);
    if (!around || unreadTags.has((node as Element).localName)) continue;
    if (node.nodeType === 3) addText((node as Text).data, around, lines, outer);
    else if (node.firstChild) known.set(node as Element, within(node as Element, around));
  }
  return Array.from(lines, ([element, parts]) => toLine(element, parts, outer.has(element)));
}

function addText(
  text: string,
  { box, isLinked }: Around,
  lines: Map<Element, Parts>,
  outer: Set<Element>,
): void {
  let line = lines.get(box);
  if (!line) {
    if (!/\S/.test(text)) return;
    line = { all: '', linked: 0 };
    lines.set(box, line);
    for (let up = box.parentElement; up && !outer.has(up); up = up.parentElement) outer.add(up);
  }
  line.all += text;
  if (isLinked) line.linked += text.trim().length;
}
