import { isArticleThing } from './articleThing.ts';
import { firstMeta } from './metaTags.ts';
import type { ShownPage } from './ShownPage.ts';
import type { Sources } from './Sources.ts';
import { dateReader, labelledDate, type ReadDate, shownDates } from './shownDate.ts';
import { urlDate } from './urlDate.ts';

function inJsonLd({ articles }: Sources, ofArticles: boolean, read: ReadDate): string | null {
  for (const thing of articles) {
    if (isArticleThing(thing) !== ofArticles) continue;
    const said = thing.datePublished ?? (ofArticles ? thing.dateCreated : null);
    const date = typeof said === 'string' ? read(said) : null;
    if (date) return date;
  }
  return null;
}

const metaNames = [
  'article.published.time', 'og.article.published.time', 'og.published.time', 'article.published', 'parsely-pub-date', 'sailthru.date', 'datepublished', 'dc.date.issued',
  'dcterms.issued', 'dc.date.created', 'dcterms.created', 'dcterms.date', 'citation.publication.date', 'citation.online.date', 'citation.date',
  'article.date.original', 'cxenseparse.recs.publishtime', 'publish-date', 'publishdate', 'publication.date', 'pubdate',
  'published.time', 'bt.pubdate', 'pdate', 'originalpublicationdate', 'article.create.at', 'dc.date', 'date',
]; // biome-ignore format: a list of names

/**
 * When the article was first published, ISO 8601, as exact as the page is; null where it does not
 * say. The order of sources is the order of how often each was right on pages with a known date:
 * `meta` 94 %, a date beside the title 90 %, JSON-LD 85 %.
 */
export function readPublishedTime(
  sources: Sources,
  page: ShownPage,
  lang: string | null,
): string | null {
  const { url } = sources.page;
  const read = dateReader(page, lang, url);
  const said = firstMeta(sources.meta, ...metaNames);
  const declared = said ? read(said) : null;
  if (declared) return declared;
  const shown = shownDates(page, read);
  const [best] = shown;
  const article = inJsonLd(sources, true, read);
  if (article) {
    // Where the date beside the title was another than JSON-LD's, it was right on 19 of 22 pages.
    const isSame = shown.some(({ date }) => date.slice(0, 10) === article.slice(0, 10));
    const isBeside = best && best.distance >= -100 && best.distance < 500;
    return isBeside && !isSame ? best.date : article;
  }
  // A date of the page alone, that no reader sees, was right on 3 of 13.
  const ofPage = best && inJsonLd(sources, false, read);
  if (ofPage) return best.updated ? ofPage : best.date;
  return best?.date ?? urlDate(url) ?? labelledDate(page, read);
}
