import type { FollowingPage } from '../../extract/following/FollowingPage.ts';
import type { Article, Extracted } from '../../extract/index.ts';

/** What reading the following pages of a text takes. */
export interface Following {
  /** Finds the article of a page that was fetched, as of the page itself; null where there is none. */
  readPage(page: Document, url: string): Promise<Extracted | null>;
  /** Called with the text of several pages, to be shown instead. */
  onJoin(joined: Joined): void;
}

/** A text of several pages that was put together while its first page was read. */
export interface Joined {
  article: Article;
  /** The pages that are still to come. */
  rest: readonly FollowingPage[];
  /** The number of the page that could not be had; null where all that was asked for is here. */
  failed: number | null;
  /** How many elements of the body were there before. */
  from: number;
  /** How far the reader was scrolled, in pixels. */
  top: number;
  /** Of the reader that it was read in. */
  signal: AbortSignal;
}
