import type { FollowingPage } from '../../extract/following/FollowingPage.ts';
import { followingPages } from '../../extract/following/followingPages.ts';
import { rootOf } from '../../extract/following/rootOf.ts';
import type { Sources } from '../../extract/index.ts';

/**
 * The pages on which the text of a page goes on.
 *
 * @param sources the page's own elements behind its article; without them, no page follows.
 */
export function pagesAfter(page: Document, url: string, sources: Sources | null): FollowingPage[] {
  const root = sources && rootOf(sources);
  return root ? followingPages(page, url, root) : [];
}
