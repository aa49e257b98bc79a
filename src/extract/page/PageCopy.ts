/** A copy of the page that later stages may take apart, with what only the live page knew. */
export interface PageCopy {
  document: Document;
  /** The page's address, for relative links. */
  url: string;
  /**
   * Elements of the copy that the page does not show: the outermost ones, those below them are
   * hidden with them. Where the page has no layout, only what its own markup says.
   */
  hidden: ReadonlySet<Element>;
  /** For elements of the copy, the page's own element; none for those that the copy added. */
  originals: ReadonlyMap<Element, Element>;
}
