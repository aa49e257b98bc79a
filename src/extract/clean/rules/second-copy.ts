import type { Line } from '../Line.ts';
import type { Rule } from '../rule.ts';

/** Paragraphs in a row that a text says again by no chance and for no effect. */
const fewest = 2;

/** An article may give a list of addresses or things to bring again under each of its headings. */
const isParagraph = ({ element, isProse }: Line) => isProse && !element.closest('li');

/** Where the text of each line of prose stood first. */
function firstPlaces(lines: readonly Line[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, { text, isProse }] of lines.entries()) {
    if (isProse && !places.has(text)) places.set(text, at);
  }
  return places;
}

/** A copy of the text has a box of its own; what is said again beside the first time is meant to be. */
function isElsewhere(first: Line | undefined, line: Line | undefined): boolean {
  return first?.element.parentElement !== line?.element.parentElement;
}

/** How many lines from `at` on say the same as those from `first` on, which must end before. */
function lengthOfCopy(lines: readonly Line[], first: number, at: number): number {
  let length = 0;
  while (
    first + length < at &&
    at + length < lines.length &&
    lines[first + length]?.text === lines[at + length]?.text
  ) {
    length += 1;
  }
  return length;
}

export const secondCopy: Rule = {
  id: 'second-copy',
  isOutside: true,
  *find({ story: { lines } }) {
    const places = firstPlaces(lines);
    for (let at = 0; at < lines.length; at += 1) {
      const line = lines[at];
      const first = line?.isProse ? (places.get(line.text) ?? at) : at;
      const isCopy = first < at && isElsewhere(lines[first], line);
      const length = isCopy ? lengthOfCopy(lines, first, at) : 0;
      const copy = lines.slice(at, at + length);
      if (copy.filter(isParagraph).length < fewest) continue;
      for (const { element, isWhole } of copy) if (isWhole) yield element;
      at += length - 1;
    }
  },
};
