/** The trained block scorer: which blocks of a page belong to its article. Made by `npm run train`. */
export interface Model {
  /** Names of the features in `features/`; a tree refers to them by their index here. */
  features: readonly string[];
  /**
   * Trees as `readForest` reads them. The second look has further columns, those of `secondFeatures.ts`:
   * what the first look made of the blocks around.
   */
  first: string;
  second: string;
}
