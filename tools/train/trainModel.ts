import type { Groups } from '../../src/extract/find/groups.ts';
import { secondFeatures, secondNames } from '../../src/extract/find/secondFeatures.ts';
import { Booster, type BoostOptions, type Rows, scoreOf, type Tree } from './boost.ts';
import type { Examples } from './collectExamples.ts';

export interface Model {
  /** Features of the page that both forests look at; the second also looks at `secondNames`. */
  features: string[];
  first: Tree[];
  second: Tree[];
}

export interface TrainOptions {
  first: BoostOptions;
  second: BoostOptions;
  /** How many of the most telling features stay. */
  features: number;
  folds: number;
}

const growth = { depth: 5, leastHessian: 3, lambda: 3, columnShare: 0.5, rowShare: 0.6 };

export const usual: TrainOptions = {
  first: { ...growth, trees: 60, rate: 0.2 },
  second: { ...growth, trees: 95, rate: 0.15 },
  features: 80,
  folds: 3,
};

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * Every page weighs about the same, as it does in the scores; a long block weighs more than a
 * short one, and text that would be lost more than clutter that would stay.
 */
function weightOf({ texts, labels, page }: Examples, index: number, labelled: number): number {
  const long = Math.log2(4 + (texts[index]?.length ?? 0) / 6);
  const wanted = labels[index] ? 1.3 : 1;
  // Snippets were picked because they are clear: many of them would teach that most text is wanted.
  const certain = page.body ? (page.folder === 'news' ? 1.5 : 1) : 0.4;
  return (6 * certain * wanted * long) / Math.sqrt(20 + labelled);
}

/** The second look's features as a row for each block. */
function secondRows(groups: Groups, likely: readonly number[]): number[][] {
  const columns = secondFeatures(groups, likely);
  return likely.map((_, index) => columns.map((column) => column[index] ?? -1));
}

/** A table with the given columns of every labelled block, and those of the second look if any. */
function rowsOf(
  pages: readonly Examples[],
  width: number,
  columns: readonly number[],
  around?: ReadonlyMap<Examples, number[][]>,
): Rows {
  const places = pages.flatMap((page) => {
    const labelled = page.labels.filter((label) => label !== null).length;
    return page.labels.flatMap((label, index) =>
      label === null ? [] : [{ page, index, label, labelled }],
    );
  });
  const whole = columns.length + (around ? secondNames.length : 0);
  const table = new Float32Array(places.length * whole);
  const labels = new Uint8Array(places.length);
  const weights = new Float32Array(places.length);
  for (const [row, { page, index, label, labelled }] of places.entries()) {
    for (const [at, column] of columns.entries()) {
      table[row * whole + at] = page.table[index * width + column] ?? 0;
    }
    if (around) table.set(around.get(page)?.[index] ?? [], row * whole + columns.length);
    labels[row] = label ? 1 : 0;
    weights[row] = weightOf(page, index, labelled);
  }
  return { table, columns: whole, labels, weights };
}

/** The first look at all blocks of a page. */
export function firstLook(
  page: Examples,
  width: number,
  columns: readonly number[],
  trees: readonly Tree[],
): number[] {
  return page.texts.map((_, index) =>
    sigmoid(scoreOf(trees, (at) => page.table[index * width + (columns[at] ?? 0)] ?? 0)),
  );
}

/** The second look, given the first. */
export function secondLook(
  page: Examples,
  width: number,
  columns: readonly number[],
  trees: readonly Tree[],
  likely: readonly number[],
): number[] {
  const around = secondRows(page.groups, likely);
  return page.texts.map((_, index) =>
    sigmoid(
      scoreOf(trees, (at) =>
        at < columns.length
          ? (page.table[index * width + (columns[at] ?? 0)] ?? 0)
          : (around[index]?.[at - columns.length] ?? 0),
      ),
    ),
  );
}

/** The columns that tell most, by what their splits gained in a forest over all of them. */
function mostTelling(pages: readonly Examples[], names: readonly string[], options: TrainOptions) {
  const rows = rowsOf(pages, names.length, [...names.keys()]);
  // A third of the trees are enough to rank the columns.
  const booster = new Booster(rows, {
    ...options.first,
    trees: Math.ceil(options.first.trees / 3),
  });
  booster.train();
  return [...booster.gains.keys()]
    .sort((a, b) => (booster.gains[b] ?? 0) - (booster.gains[a] ?? 0))
    .slice(0, options.features);
}

/**
 * Learns both forests. The second learns from first looks by forests that did not know the page: on
 * pages it learnt from, the first look is surer than it will ever be again.
 *
 * @param names of the columns of the examples' tables.
 */
export function trainModel(
  pages: readonly Examples[],
  names: readonly string[],
  options: TrainOptions = usual,
): Model & { columns: number[] } {
  const width = names.length;
  const columns = mostTelling(pages, names, options);
  const around = new Map<Examples, number[][]>();
  for (let fold = 0; fold < options.folds; fold += 1) {
    const others = pages.filter((_, index) => index % options.folds !== fold);
    const trees = new Booster(rowsOf(others, width, columns), options.first).train();
    for (const page of pages.filter((_, index) => index % options.folds === fold)) {
      around.set(page, secondRows(page.groups, firstLook(page, width, columns, trees)));
    }
  }
  const first = new Booster(rowsOf(pages, width, columns), options.first).train();
  const second = new Booster(rowsOf(pages, width, columns, around), options.second).train();
  return { features: columns.map((column) => names[column] ?? ''), columns, first, second };
}
