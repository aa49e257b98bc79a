import { isForum, isHomeOrSearch } from './addressFeatures.ts';

/**
 * False where the address alone tells that a page is no article, whatever it holds: home pages,
 * language roots, searches and forums.
 */
export function mayBeArticle(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const address = new URL(url);
  return !isHomeOrSearch(address) && !isForum(address);
}
