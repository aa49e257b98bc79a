/** A split (at or below `threshold` goes left), or as a number what a leaf adds to the score. */
type Tree = number | { column: number; threshold: number; left: Tree; right: Tree };

/** Gradient-boosted decision trees, made by `tools/train/boost.ts`: the leaves reached are added up. */
export type Forest = readonly Tree[];

/**
 * Reads trees from their written form, a line each: a split is `column:threshold` followed by its
 * left and its right side, a leaf is its value in hundredths.
 */
export function readForest(written: string): Forest {
  return written
    .trim()
    .split('\n')
    .map((line) => {
      const words = line.trim().split(' ');
      let at = 0;
      const read = (): Tree => {
        const [first = '', threshold] = (words[at++] ?? '0').split(':');
        if (threshold === undefined) return Number(first) / 100;
        return {
          column: Number(first),
          threshold: Number(threshold),
          left: read(),
          right: read(),
        };
      };
      return read();
    });
}

/** The probability that a forest gives a row of features: the logistic function of its score. */
export function likelihoodOf(forest: Forest, row: ArrayLike<number>): number {
  let score = 0;
  for (const tree of forest) {
    let at = tree;
    while (typeof at !== 'number') {
      at = (row[at.column] ?? 0) <= at.threshold ? at.left : at.right;
    }
    score += at;
  }
  return 1 / (1 + Math.exp(-score));
}
