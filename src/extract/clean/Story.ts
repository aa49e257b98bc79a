import { type Line, linesOf } from './Line.ts';

/**
 * The article as lines, with what stands before and after its running text. Lines that nobody kept are
 * still there, but none of them is where the article begins or ends.
 */
export class Story {
  readonly lines: readonly Line[];
  readonly #at: ReadonlyMap<Element, number>;
  readonly #spans: ReadonlyMap<Element, Span>;
  readonly #firstProse: number;
  readonly #lastProse: number;
  readonly #words: readonly number[];
  readonly #prose: readonly number[];
  readonly #kept: readonly number[];

  constructor(root: Element, kept: ReadonlySet<Element>) {
    this.lines = linesOf(root);
    this.#at = new Map(this.lines.map(({ element }, index) => [element, index]));
    this.#spans = spansOf(root, this.lines);
    const isKept = ({ element }: Line) => kept.has(element);
    const isProse = (line: Line) => line.isProse && isKept(line);
    this.#firstProse = this.lines.findIndex(isProse);
    this.#lastProse = this.lines.findLastIndex(isProse);
    this.#kept = sumsOf(this.lines, (line) => (isKept(line) ? 1 : 0));
    this.#words = sumsOf(this.lines, ({ words }) => words);
    this.#prose = sumsOf(this.lines, ({ isProse, text }) => (isProse ? text.length : 0));
  }

  indexOf(line: Line): number {
    return this.#at.get(line.element) ?? -1;
  }

  next(line: Line): Line | undefined {
    return this.lines[this.indexOf(line) + 1];
  }

  previous(line: Line): Line | undefined {
    return this.lines[this.indexOf(line) - 1];
  }

  /** Whether the line stands above all running text. */
  isBefore(line: Line): boolean {
    return this.#firstProse < 0 || this.indexOf(line) < this.#firstProse;
  }

  /** Whether the line stands below all running text. */
  isAfter(line: Line): boolean {
    return this.indexOf(line) > this.#lastProse;
  }

  /** Lines from the article's end, the last being 1. */
  fromEnd(line: Line): number {
    const before = this.#kept[this.indexOf(line) + 1] ?? 0;
    return (this.#kept.at(-1) ?? 0) - before + 1;
  }

  /** The last lines of the article, so many of which were kept. */
  ending(count: number): readonly Line[] {
    return this.lines.filter((line) => this.fromEnd(line) <= count);
  }

  /** The lines of the article that stand in the element. */
  linesIn(element: Element): readonly Line[] {
    const span = this.#spans.get(element);
    return span ? this.lines.slice(span.first, span.last + 1) : [];
  }

  /** Words of the lines that stand in the element. */
  wordsIn(element: Element): number {
    return this.#sumIn(this.#words, element);
  }

  /** Characters of running text that stand in the element. */
  proseIn(element: Element): number {
    return this.#sumIn(this.#prose, element);
  }

  /** Whether running text stands in the element. */
  hasProse(element: Element): boolean {
    return this.proseIn(element) > 0;
  }

  /** From sums up to each line, so that a box of the whole page costs no more than a line. */
  #sumIn(sums: readonly number[], element: Element): number {
    const span = this.#spans.get(element);
    return span ? (sums[span.last + 1] ?? 0) - (sums[span.first] ?? 0) : 0;
  }
}

function sumsOf(lines: readonly Line[], of: (line: Line) => number): number[] {
  let sum = 0;
  return [0, ...lines.map((line) => (sum += of(line)))];
}

interface Span {
  first: number;
  last: number;
}

/** First and last line of every element between a line and the root. */
function spansOf(root: Element, lines: readonly Line[]): Map<Element, Span> {
  const spans = new Map<Element, Span>();
  const above = (element: Element) => (element === root ? null : element.parentElement);
  for (const [index, { element }] of lines.entries()) {
    for (let up: Element | null = element; up && !spans.has(up); up = above(up)) {
      spans.set(up, { first: index, last: -1 });
    }
  }
  // Backwards, so that each element is asked once, however deep the page nests.
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    let up: Element | null = lines[index]?.element ?? null;
    for (let span = up && spans.get(up); up && span && span.last < 0; span = up && spans.get(up)) {
      span.last = index;
      up = above(up);
    }
  }
  return spans;
}
