import { accept } from './accept.ts';
import type { Block, Box } from './survey/Block.ts';
import type { Survey } from './survey/Survey.ts';
import { clear, threshold } from './threshold.ts';

/**
 * A table of numbers is never likely by its words; below this something else speaks against it. On
 * the benchmarks, 0.1 finds more of the articles than 0.2, and no more that is not theirs.
 */
const doubtful = 0.1;

/** Share of a table's text in links from which on it leads elsewhere. */
const mostlyLinks = 0.5;

/** Share of a table's text that is the article's, from which on the table is: nobody reads half of a row. */
const most = 0.5;

/** At least two rows of two cells, and neither a layout nor a form. */
function isOfFacts({ element, chars, linkChars }: Box): boolean {
  if (chars === 0 || linkChars >= mostlyLinks * chars) return false;
  if (element.querySelector('table, form, input') || element.closest('[role="presentation"]'))
    return false;
  const rows = [...element.querySelectorAll('tr')].filter((row) => row.children.length >= 2);
  return rows.length >= 2;
}

/**
 * Whether clear text stands right before and right after, in the box that holds the table too: between
 * the paragraphs of one column there is no place for what is somebody else's. On the benchmarks, all
 * 19 tables so placed that the scorer rejects are their articles', though the marked texts have few.
 */
function isBetween(table: Box, { blocks }: Survey, likely: readonly number[]): boolean {
  return [blocks[table.from - 1], blocks[table.to]].every((beside) =>
    isClear(beside, table, likely),
  );
}

/** Whether a line is clearly the article's, and the box that it is in holds the table too. */
function isClear(line: Block | undefined, { element }: Box, likely: readonly number[]): boolean {
  return !!line?.box.parent?.element.contains(element) && (likely[line.index] ?? 0) >= clear;
}

const charsOf = (cells: readonly Block[]): number =>
  cells.reduce((sum, { chars }) => sum + chars, 0);

/** Whether most of what a table says is the article's already. */
const isMostlyOwn = (cells: readonly Block[], likely: readonly number[]): boolean =>
  charsOf(cells.filter(({ index }) => (likely[index] ?? 0) >= threshold)) >= most * charsOf(cells);

/**
 * How likely each block is once the tables of facts that stand between the article's lines, or with a
 * head right below them, count as its own: their cells are as likely as the article needs. Takes and
 * gives numbers by block number.
 */
export function withTables(root: Box, survey: Survey, likely: readonly number[]): number[] {
  const { blocks, boxes } = survey;
  const inside = likely.slice(root.from, root.to).map((own) => own >= threshold);
  const first = root.from + inside.indexOf(true);
  const last = root.from + inside.lastIndexOf(true);
  const belongs = (box: Box, cells: readonly Block[]): boolean => {
    if (isMostlyOwn(cells, likely)) return true;
    if (box.from <= first) return false;
    // The last thing of a column, where its head says what it tells.
    if (box.to > last) {
      const isLast = box.from === last + 1 && isClear(blocks[last], box, likely);
      return isLast && box.element.querySelector('th') !== null;
    }
    const isUnlikely = cells.some(({ index }) => (likely[index] ?? 0) < doubtful);
    return !isUnlikely || isBetween(box, survey, likely);
  };
  const found = boxes.flatMap((box) => {
    if (box.tag !== 'table' || !isOfFacts(box)) return [];
    const cells = blocks.slice(box.from, box.to);
    return belongs(box, cells) ? cells : [];
  });
  return accept(likely, found);
}
