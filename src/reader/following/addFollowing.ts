import type { ReaderOptions } from '../Reader.ts';
import type { FollowingOptions } from './offerFollowing.ts';

/** What hardly any page has that does not lead on to another one. */
const signs = '[rel~="next"], [class*="pagin"], [class*="pager"], [class*="page-links"]';

/** Looks for following pages once the article is shown, where the page has anything like a way to them. */
export async function addFollowing(
  options: Omit<FollowingOptions, 'following'> & Pick<ReaderOptions, 'loadTools' | 'following'>,
): Promise<void> {
  const { page, joined, following, loadTools } = options;
  if (!following) return;
  const links = [...page.querySelectorAll('a')];
  const isNumbered = links.some(({ textContent }) => /^\s*\d\d?\s*$/.test(textContent));
  const mayGoOn = joined ? joined.rest.length > 0 : isNumbered || page.querySelector(signs);
  if (!mayGoOn) return;
  try {
    (await loadTools('join')).offerFollowing({ ...options, following });
  } catch {
    // The text of this page is there all the same.
  }
}
