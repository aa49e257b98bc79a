import type { FollowingPage } from '../../extract/following/FollowingPage.ts';
import { mostPages } from '../../extract/following/followingPages.ts';
import { joinPages } from '../../extract/following/joinPages.ts';
import type { Article } from '../../extract/index.ts';
import { makeWay } from '../dom/makeWay.ts';
import { fetchPage } from './fetchPage.ts';
import type { FollowingOptions } from './offerFollowing.ts';
import { pagesAfter } from './pagesAfter.ts';

interface ReadOptions extends FollowingOptions {
  /** Where it says how far it is, and may be stopped. */
  ways: HTMLElement;
  said: HTMLElement;
}

/** What was read, in order, and what was not. */
interface Read {
  articles: Article[];
  rest: FollowingPage[];
  /** The number of the page that could not be had. */
  failed: number | null;
}

/**
 * Fetches the pages on which the text goes on, one after the other, and hands over the whole. It ends
 * at the first page that cannot be had, so that nothing is missing between two others, and where
 * somebody stops it; what was read until then is shown.
 *
 * @returns the number of the page that could not be had; null where there was none.
 */
export async function readFollowing(
  pages: readonly FollowingPage[],
  options: ReadOptions,
): Promise<number | null> {
  const { article, ways, body, dialog, translate, signal, following } = options;
  const stop = new AbortController();
  const cancel = makeWay(translate('carry_cancel'), () => stop.abort());
  ways.append(cancel);
  cancel.focus({ preventScroll: true });
  const given = AbortSignal.any([signal, stop.signal]);
  const { articles, rest, failed } = await readAll(pages, options, given);
  cancel.remove();
  if (signal.aborted || articles.length === 0) return failed;
  following.onJoin({
    article: joinPages([article, ...articles]),
    rest,
    failed,
    from: body.childElementCount,
    top: dialog.scrollTop,
    signal,
  });
  return failed;
}

async function readAll(
  pages: readonly FollowingPage[],
  { said, translate, following }: ReadOptions,
  signal: AbortSignal,
): Promise<Read> {
  const articles: Article[] = [];
  const rest = [...pages];
  for (let next = rest[0]; next && articles.length < mostPages; next = rest[0]) {
    const { number, url } = next;
    said.textContent = translate('reader_following_busy', number, rest.at(-1)?.number ?? number);
    try {
      const page = await fetchPage(url, signal);
      const read = await following.readPage(page, url);
      if (!read) throw new Error(`Page ${number} has no article.`);
      articles.push(read.article);
      rest.shift();
      const last = rest.at(-1)?.number ?? number;
      const more = pagesAfter(page, url, read.sources);
      rest.push(...more.filter((later) => later.number > last));
    } catch {
      return { articles, rest, failed: signal.aborted ? null : number };
    }
  }
  return { articles, rest, failed: null };
}
