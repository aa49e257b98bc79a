import { type Line, linesOf } from './Line.ts';

/** The article as lines, with what stands before and after its running text. */
export class Story {
  readonly lines: readonly Line[];
  readonly #at: ReadonlyMap<Element, number>;
  readonly #spans: ReadonlyMap<Element, Span>;
  readonly #firstProse: number;
  readonly #lastProse: number;

  constructor(root: Element) {
    this.lines = linesOf(root);
    this.#at = new Map(this.lines.map(({ element }, index) => [element, index]));
    this.#spans = spansOf(root, this.lines);
    const isProse = ({ isProse }: Line) => isProse;
    this.#firstProse = this.lines.findIndex(isProse);
    this.#lastProse = this.lines.findLastIndex(isProse);
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
    return this.lines.length - this.indexOf(line);
  }

  /** The lines of the article that stand in the element. */
  linesIn(element: Element): readonly Line[] {
    const span = this.#spans.get(element);
    return span ? this.lines.slice(span.first, span.last + 1) : [];
  }

  /** Whether running text stands in the element. */
  hasProse(element: Element): boolean {
    return this.linesIn(element).some(({ isProse }) => isProse);
  }
}

interface Span {
  first: number;
  last: number;
}

/** First and last line of every element between a line and the root. */
function spansOf(root: Element, lines: readonly Line[]): Map<Element, Span> {
  const spans = new Map<Element, Span>();
  for (const [index, { element }] of lines.entries()) {
    for (let up: Element | null = element; up; up = up === root ? null : up.parentElement) {
      const span = spans.get(up);
      if (span) span.last = index;
      else spans.set(up, { first: index, last: index });
    }
  }
  return spans;
}
