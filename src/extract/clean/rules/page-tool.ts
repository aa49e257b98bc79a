import { isPhrase, plain } from '../../words/phrases.ts';
import type { WordLists, Words } from '../../words/Words.ts';
import { isInCell } from '../isInCell.ts';
import type { Line } from '../Line.ts';
import type { Rule } from '../rule.ts';

/**
 * "Yes", alone in a conversation, is somebody's answer, and "Transcript" a heading: one word is a tool
 * where it can be clicked.
 */
function isTool({ element, plain: line, words }: Line, buttons: Words, count: RegExp): boolean {
  const isSaid = element.matches('p, li, h2, h3, h4, h5, h6, figcaption');
  const isClickable = words > 1 || !!element.querySelector('a, svg') || !isSaid;
  return (
    isClickable && (isPhrase(buttons, line) || isPhrase(buttons, plain(line.replace(count, ' '))))
  );
}

/** "Print | E-mail": tools beside each other. */
function areTools({ element, linked }: Line, { buttons, share }: WordLists): boolean {
  const links = linked > 0.7 ? [...element.querySelectorAll('a')] : [];
  const isOne = (text: string) => isPhrase(buttons, text) || isPhrase(share, text);
  return links.length > 1 && links.every(({ textContent }) => isOne(plain(textContent ?? '')));
}

/** A label under each of many things is short. Words. */
const longestLabel = 3;

/** Counts of pictures, and what is to be pressed under each of many things: the same again and again. */
function repeatedLabels(lines: readonly Line[]): ReadonlySet<string> {
  const places = new Map<string, Set<unknown>>();
  for (const { element, text, linked, words } of lines) {
    const isLabel = linked > 0.9 && words <= longestLabel;
    if (!isLabel && !/^\d{1,3}$/.test(text)) continue;
    // A name that leads to the same page each time says who speaks.
    const place = isLabel ? element.querySelector('a')?.getAttribute('href') : element;
    places.set(text, (places.get(text) ?? new Set()).add(place));
  }
  return new Set([...places.keys()].filter((text) => (places.get(text)?.size ?? 0) > 2));
}

export const pageTool: Rule = {
  id: 'page-tool',
  *find(cleaning) {
    const { root, story, page, words: lists } = cleaning;
    const { buttons, toolLines } = lists;
    yield* root.querySelectorAll('#amp-mobile-version-switcher, [rel~="noamphtml"]');
    const count = new RegExp(toolLines.count, 'g');
    const nothing = new RegExp(toolLines.nothing, 'iu');
    const repeated = repeatedLabels(story.lines);
    for (const line of story.lines) {
      const { element, text, plain: short, words, isWhole, isProse } = line;
      if (text === page.url) yield element;
      if (!isWhole || isProse || words > 12 || element.closest('dd, blockquote')) continue;
      if (isInCell(line, cleaning)) continue;
      const isNothing = nothing.test(short) || nothing.test(text) || repeated.has(text);
      if (isNothing || isTool(line, buttons, count) || areTools(line, lists)) yield element;
    }
  },
};
