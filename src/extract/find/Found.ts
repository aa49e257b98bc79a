/** Where the article is in the page copy. The stage `find` returns it, `clean` and `seal` work on it. */
export interface Found {
  /** The smallest element of the copy that holds the whole article, clutter included. */
  root: Element;
  /** Elements below `root` that look like the article's: evidence for the rules, not a verdict. */
  kept: ReadonlySet<Element>;
  /** Lines below `root` that are clearly not the article's; absent where nothing judged them. */
  rejected?: ReadonlySet<Element>;
  /** The first paragraph, under the headline, where one stands apart: among `kept`, but maybe not below `root`. */
  lead?: Element;
}
