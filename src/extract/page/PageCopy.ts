/** A copy of the page that later stages may take apart, with what only the live page knew. */
export interface PageCopy {
  document: Document;
  /** The page's address, for relative links. */
  url: string;
  /** Elements of the copy whose originals were not shown; empty where the page has no layout. */
  hidden: ReadonlySet<Element>;
}
