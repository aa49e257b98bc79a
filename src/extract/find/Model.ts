/** What was learnt about the blocks of pages, as text and names. */
export interface Model {
  /** Names of the features, in the order of the columns that the trees name. */
  features: readonly string[];
  /** Trees of the first and the second look, as `readForest` reads them. */
  first: string;
  second: string;
}
