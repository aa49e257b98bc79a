/** A page on which a long text goes on. */
export interface FollowingPage {
  /** As the site counts its pages; the first is 1. */
  number: number;
  /** Of the text's own origin. */
  url: string;
}
