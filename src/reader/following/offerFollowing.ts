import type { FollowingPage } from '../../extract/following/FollowingPage.ts';
import type { Article, Sources } from '../../extract/index.ts';
import type { Translate } from '../../platform/translate.ts';
import { make } from '../dom/make.ts';
import { makeWay } from '../dom/makeWay.ts';
import { ownLanguage } from '../dom/ownLanguage.ts';
import type { Following, Joined } from './Joined.ts';
import { pagesAfter } from './pagesAfter.ts';
import { readFollowing } from './readFollowing.ts';

/** What the offer needs of the open reader. */
export interface FollowingOptions {
  page: Document;
  article: Article;
  /** The page's own elements behind the article. */
  sources: Sources | null;
  following: Following;
  /** What was put together until now, where this is not the first time. */
  joined?: Joined | undefined;
  dialog: HTMLElement;
  main: HTMLElement;
  body: HTMLElement;
  translate: Translate;
  signal: AbortSignal;
}

/** Offers, at the end of a text that goes on in other pages, to read those here as well. */
export function offerFollowing(options: FollowingOptions): void {
  const { page, article, sources, main, translate, joined, signal } = options;
  const pages: readonly FollowingPage[] = joined?.rest ?? pagesAfter(page, article.url, sources);
  const [next] = pages;
  const last = pages.at(-1);
  if (!next || !last || signal.aborted) return;
  const button = makeWay(translate('reader_following', last.number));
  const said = make('p', { role: 'status' });
  const sayFailed = (page: number | null) => {
    said.textContent = page ? translate('reader_following_failed', page) : '';
  };
  sayFailed(joined?.failed ?? null);
  const ways = make('div', { class: 'ways' }, button);
  const box = make('section', { class: 'following', ...ownLanguage(translate) }, said, ways);
  main.querySelector('.article')?.append(box);
  button.addEventListener('click', async () => {
    button.hidden = true;
    sayFailed(await readFollowing(pages, { ...options, ways, said }).catch(() => next.number));
    button.hidden = false;
  });
}
