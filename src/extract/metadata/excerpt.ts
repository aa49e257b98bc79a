import { firstMeta } from '../declared/metaTags.ts';
import { cleanLine } from '../words/cleanLine.ts';
import { wordsOf } from '../words/wordsOf.ts';
import type { Sources } from './Sources.ts';

/** The page's own summary of the article, one line; null where it has none or repeats the title. */
export function readExcerpt({ meta, articles, page }: Sources): string | null {
  const described = articles.map((article) => article.description);
  const summaries = [
    firstMeta(meta, 'og.description'),
    firstMeta(meta, 'description', 'dc.description', 'dcterms.abstract'),
    firstMeta(meta, 'twitter.description'),
    described.find((description) => typeof description === 'string'),
  ];
  const title = wordsOf(page.document.title);
  return summaries.map(cleanLine).find((line) => line && wordsOf(line) !== title) ?? null;
}
