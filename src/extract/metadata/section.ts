import { valuesOf } from '../declared/jsonLd.ts';
import { firstMeta } from '../declared/metaTags.ts';
import { cleanLine } from '../words/cleanLine.ts';
import { isPhrase, plain } from '../words/phrases.ts';
import type { Sources } from './Sources.ts';

// Longer than a kicker, or made for machines ("news/world").
const noKicker = /^.{41,}$|[/_;|]/;

/** The article's category as the page names it ("Africa", "Opinion"), or null. */
export function readSection({ meta, articles, names }: Sources): string | null {
  const named = articles
    .flatMap((article) => valuesOf(article.articleSection))
    .find((section) => typeof section === 'string');
  const sections = [
    firstMeta(meta, 'article.section', 'parsely-section', 'cxenseparse.recs.category'),
    named,
  ].map(cleanLine);
  const isKicker = (section: string): boolean =>
    !!section && !noKicker.test(section) && !isPhrase(names.words.noSections, plain(section));
  return sections.find(isKicker) ?? null;
}
