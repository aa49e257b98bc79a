import { isBlock } from '../page/blockTags.ts';
import { plain } from './words/phrases.ts';

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

const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** Characters of a text, those of East Asian scripts weighed by what they say. */
export function width(text: string): number {
  return text.length + 1.5 * (text.match(eastAsian)?.length ?? 0);
}

function lineBox(text: Node, root: Element): Element {
  let box = text.parentElement ?? root;
  while (box !== root && !isBlock(box)) box = box.parentElement ?? root;
  return box;
}

function toLine(element: Element, parts: readonly Text[]): Line {
  let all = '';
  let linked = 0;
  for (const part of parts) {
    all += part.data;
    const link = part.parentElement?.closest('a, button');
    if (link) linked += part.data.trim().length;
  }
  const text = all.replace(/\s+/g, ' ').trim();
  const share = text ? Math.min(1, linked / text.length) : 0;
  const words = text.split(' ').length;
  const isSentence = words >= fewestWords || width(text) > 1.5 * text.length;
  return {
    element,
    text,
    plain: text.length <= longestLabel ? plain(text) : '',
    words,
    linked: share,
    isProse: isSentence && share < 0.5 && width(text) * (1 - share) >= shortestProse,
    isWhole: parts.length > 0 && isAll(element, all),
  };
}

function isAll(element: Element, text: string): boolean {
  return (element.textContent ?? '').trim().length <= text.trim().length;
}

/** The lines below `root`, in page order. */
export function linesOf(root: Element): Line[] {
  const parts = new Map<Element, Text[]>();
  const texts = root.ownerDocument.createTreeWalker(root, 4 /* SHOW_TEXT */);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (!/\S/.test(text.data)) {
      parts.get(lineBox(text, root))?.push(text);
      continue;
    }
    const box = lineBox(text, root);
    const line = parts.get(box);
    if (line) line.push(text);
    else parts.set(box, [text]);
  }
  return [...parts].map(([element, texts]) => toLine(element, texts));
}
