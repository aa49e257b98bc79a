import type { Block, Box } from '../survey/Block.ts';
import { type BoxNames, NameReader } from './boxNames.ts';

/** What is added up over a box, as columns of a table. */
export const column = {
  chars: 0,
  linkChars: 1,
  proseChars: 2,
  commas: 3,
  paragraphs: 4,
  items: 5,
  images: 6,
  fields: 7,
  headingChars: 8,
  listChars: 9,
} as const;

const width = Object.keys(column).length;

/** Sums over a box without what was struck out of it. */
export class Sums {
  readonly #table: Float64Array;

  constructor(boxes: number) {
    this.#table = new Float64Array(boxes * width);
  }

  of(box: number, at: number): number {
    return this.#table[box * width + at] as number;
  }

  add(box: number, at: number, amount: number): void {
    const place = box * width + at;
    this.#table[place] = (this.#table[place] as number) + amount;
  }

  /** Adds all sums of a box to another's. */
  pass(from: number, to: number): void {
    for (let at = 0; at < width; at += 1) this.add(to, at, this.of(from, at));
  }
}

const isHeading = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The boxes of a page in page order, with what voting on them needs to know of each. */
export class Ballot {
  readonly boxes: readonly Box[];
  readonly names: readonly BoxNames[];
  /** The block of a box that has text of its own; by box number. */
  readonly blockOf: (Block | undefined)[];

  constructor(boxes: readonly Box[], blocks: readonly Block[]) {
    this.boxes = boxes;
    const reader = new NameReader();
    this.names = boxes.map(({ className, id }) => reader.read(className, id));
    this.blockOf = new Array(boxes.length);
    for (const block of blocks) this.blockOf[block.box.index] = block;
  }

  /** How many boxes that hold something stand directly in each box; by box number. */
  childrenOf(sums: Sums, isOut: Uint8Array): Uint32Array {
    const children = new Uint32Array(this.boxes.length);
    for (const { index, parent } of this.boxes) {
      if (!parent || isOut[index]) continue;
      const isEmpty = sums.of(index, column.chars) === 0 && sums.of(index, column.images) === 0;
      if (!isEmpty) children[parent.index] = (children[parent.index] as number) + 1;
    }
    return children;
  }

  /**
   * Adds up from the innermost boxes outwards.
   *
   * @param isOut asked of each box once its own sums are complete; what is out counts for nothing.
   */
  addUp(isOut: (box: Box, sums: Sums) => boolean): Sums {
    const sums = new Sums(this.boxes.length);
    for (let at = this.boxes.length - 1; at >= 0; at -= 1) {
      const box = this.boxes[at] as Box;
      this.#addOwn(box, sums);
      if (!isOut(box, sums) && box.parent) sums.pass(at, box.parent.index);
    }
    return sums;
  }

  #addOwn({ index, tag, ownImages, fields }: Box, sums: Sums): void {
    const block = this.blockOf[index];
    if (block) {
      const { chars, linkChars, commas, isProse } = block;
      sums.add(index, column.chars, chars);
      sums.add(index, column.linkChars, linkChars);
      sums.add(index, column.commas, commas);
      if (isProse) sums.add(index, column.proseChars, chars);
      if (tag === 'p' || tag === 'div') sums.add(index, column.paragraphs, 1);
    }
    if (ownImages > 0) sums.add(index, column.images, ownImages);
    if (fields > 0) sums.add(index, column.fields, fields);
    if (tag === 'li') sums.add(index, column.items, 1);
    const chars = sums.of(index, column.chars);
    const replace = (at: number) => sums.add(index, at, chars - sums.of(index, at));
    if (tag === 'ul' || tag === 'ol') replace(column.listChars);
    else if (isHeading.has(tag)) replace(column.headingChars);
  }
}
