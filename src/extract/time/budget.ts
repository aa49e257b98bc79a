/**
 * What a page may cost. Every stage reads a page a fixed number of times, so time grows with size
 * alone; these sizes keep the longest wait to seconds on a page that is far beyond any article.
 */
export const budget = {
  /**
   * Milliseconds after which no more is looked at than an article needs: rules that would still tidy
   * it are left out, and what was taken out is kept as its text alone. An ordinary page takes a
   * hundredth of it; see "Growth" in BENCHMARKS.md.
   */
  milliseconds: 3_000,
  /**
   * Elements, and characters of text, of a page that is still searched for an article. The longest
   * news and web articles of the benchmarks have some thousands of elements; a page of 100,000 is
   * a listing or a book in one file, and is still read.
   */
  elements: 200_000,
  characters: 20_000_000,
  /**
   * Boxes, and boxes in one another, up to which Readability is asked. It recurses, and reads each
   * text once for every box around it; larger pages do without its vote.
   */
  votedBoxes: 20_000,
  votedDepth: 250,
} as const;
