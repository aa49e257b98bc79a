/** A split (`feature` at or below `threshold` goes left) or, as a number, what a leaf adds. */
export type Tree = number | { feature: number; threshold: number; left: Tree; right: Tree };

export interface Rows {
  /** Row after row, `columns` numbers each. */
  table: Float32Array;
  columns: number;
  labels: Uint8Array;
  weights: Float32Array;
}

export interface BoostOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Least sum of weights times p(1-p) in a leaf. */
  leastHessian: number;
  /** Shrinks the leaves (L2). */
  lambda: number;
  /** Shares of the columns and of the rows that each tree may look at. */
  columnShare: number;
  rowShare: number;
}

const mostBins = 48;

/** The same numbers in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Upper edges of the bins of each column: its quantiles, or its values where they are few. */
function edgesOf({ table, columns }: Rows): number[][] {
  const rows = table.length / columns;
  const step = Math.max(1, Math.floor(rows / 20_000));
  return Array.from({ length: columns }, (_, column) => {
    const values: number[] = [];
    for (let row = 0; row < rows; row += step) values.push(table[row * columns + column] ?? 0);
    values.sort((a, b) => a - b);
    const distinct = [...new Set(values)];
    if (distinct.length <= mostBins) {
      return distinct.slice(0, -1).map((value, i) => (value + (distinct[i + 1] ?? value)) / 2);
    }
    const quantiles = Array.from(
      { length: mostBins - 1 },
      (_, i) => values[Math.floor(((i + 1) * values.length) / mostBins)] ?? 0,
    );
    return [...new Set(quantiles)];
  });
}

/** The bin of every value, column after column: histograms read one column at a time. */
function binned({ table, columns }: Rows, edges: readonly number[][]): Uint8Array {
  const bins = new Uint8Array(table.length);
  const rows = table.length / columns;
  for (let i = 0; i < table.length; i += 1) {
    const column = i % columns;
    const own = edges[column] ?? [];
    const value = table[i] ?? 0;
    let low = 0;
    let high = own.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value > (own[middle] ?? 0)) low = middle + 1;
      else high = middle;
    }
    bins[column * rows + (i - column) / columns] = low;
  }
  return bins;
}

interface Leaf {
  rows: Int32Array;
  gradient: number;
  hessian: number;
}

interface Split {
  column: number;
  bin: number;
  gain: number;
}

/** Gradient boosted trees with logistic loss, grown level by level over histograms. */
export class Booster {
  readonly trees: Tree[] = [];
  readonly gains: Float64Array;
  readonly #rows: Rows;
  readonly #options: BoostOptions;
  readonly #edges: number[][];
  readonly #bins: Uint8Array;
  readonly #scores: Float64Array;
  readonly #gradients: Float64Array;
  readonly #hessians: Float64Array;
  readonly #random = randomFrom(7);

  constructor(rows: Rows, options: BoostOptions) {
    this.#rows = rows;
    this.#options = options;
    this.#edges = edgesOf(rows);
    this.#bins = binned(rows, this.#edges);
    const count = rows.labels.length;
    this.#scores = new Float64Array(count);
    this.#gradients = new Float64Array(count);
    this.#hessians = new Float64Array(count);
    this.gains = new Float64Array(rows.columns);
  }

  train(): Tree[] {
    while (this.trees.length < this.#options.trees) this.#addTree();
    return this.trees;
  }

  #addTree(): void {
    const { labels, weights } = this.#rows;
    for (let row = 0; row < labels.length; row += 1) {
      const p = 1 / (1 + Math.exp(-(this.#scores[row] ?? 0)));
      const weight = weights[row] ?? 0;
      this.#gradients[row] = weight * ((labels[row] ?? 0) - p);
      this.#hessians[row] = Math.max(1e-9, weight * p * (1 - p));
    }
    const some = Int32Array.from(labels.keys()).filter(
      () => this.#random() < this.#options.rowShare,
    );
    const columns = [...this.gains.keys()].filter(() => this.#random() < this.#options.columnShare);
    const tree = this.#grow(this.#leaf(some), this.#options.depth, columns);
    this.trees.push(tree);
    this.#addScores(tree);
  }

  #addScores(tree: Tree): void {
    const { table, columns } = this.#rows;
    for (let row = 0; row < this.#scores.length; row += 1) {
      const added = scoreOf([tree], (column) => table[row * columns + column] ?? 0);
      this.#scores[row] = (this.#scores[row] ?? 0) + added;
    }
  }

  #leaf(rows: Int32Array): Leaf {
    let gradient = 0;
    let hessian = 0;
    for (const row of rows) {
      gradient += this.#gradients[row] ?? 0;
      hessian += this.#hessians[row] ?? 0;
    }
    return { rows, gradient, hessian };
  }

  #grow(leaf: Leaf, depth: number, columns: readonly number[]): Tree {
    const split = depth > 0 ? this.#bestSplit(leaf, columns) : null;
    if (!split) return this.#settle(leaf);
    this.gains[split.column] = (this.gains[split.column] ?? 0) + split.gain;
    const start = split.column * this.#scores.length;
    const goesLeft = (row: number) => (this.#bins[start + row] ?? 0) <= split.bin;
    const left = this.#leaf(leaf.rows.filter(goesLeft));
    const right = this.#leaf(leaf.rows.filter((row) => !goesLeft(row)));
    return {
      feature: split.column,
      threshold: this.#edges[split.column]?.[split.bin] ?? 0,
      left: this.#grow(left, depth - 1, columns),
      right: this.#grow(right, depth - 1, columns),
    };
  }

  #settle({ gradient, hessian }: Leaf): number {
    return (this.#options.rate * gradient) / (hessian + this.#options.lambda);
  }

  #bestSplit(leaf: Leaf, columns: readonly number[]): Split | null {
    const { lambda, leastHessian } = this.#options;
    const whole = leaf.gradient ** 2 / (leaf.hessian + lambda);
    let best: Split | null = null;
    for (const column of columns) {
      const { gradients, hessians } = this.#histogram(leaf.rows, column);
      let gradient = 0;
      let hessian = 0;
      for (let bin = 0; bin < (this.#edges[column]?.length ?? 0); bin += 1) {
        gradient += gradients[bin] ?? 0;
        hessian += hessians[bin] ?? 0;
        const rest = leaf.hessian - hessian;
        if (hessian < leastHessian || rest < leastHessian) continue;
        const gain =
          gradient ** 2 / (hessian + lambda) +
          (leaf.gradient - gradient) ** 2 / (rest + lambda) -
          whole;
        if (gain > (best?.gain ?? 1e-3)) best = { column, bin, gain };
      }
    }
    return best;
  }

  #histogram(rows: Int32Array, column: number) {
    const gradients = new Float64Array(mostBins);
    const hessians = new Float64Array(mostBins);
    const start = column * this.#scores.length;
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as number;
      const bin = this.#bins[start + row] as number;
      gradients[bin] = (gradients[bin] as number) + (this.#gradients[row] as number);
      hessians[bin] = (hessians[bin] as number) + (this.#hessians[row] as number);
    }
    return { gradients, hessians };
  }
}

/** What a forest makes of one row: the logarithm of the odds. */
export function scoreOf(trees: readonly Tree[], value: (feature: number) => number): number {
  let score = 0;
  for (const tree of trees) {
    let at = tree;
    while (typeof at !== 'number') at = value(at.feature) <= at.threshold ? at.left : at.right;
    score += at;
  }
  return score;
}
