import { valuesOf } from './jsonLd.ts';
import { firstMeta } from './metaTags.ts';
import type { Sources } from './Sources.ts';
import { cleanLine } from './text.ts';

// Longer than a kicker, or made for machines ("news/world", "uncategorized").
const noKicker =
  /^.{41,}$|[/_;|]|^(?:uncategori[sz]ed|allgemein|default|articles?|posts?|blog|none|null)$/i;

/** The article's category as the page names it ("Africa", "Opinion"), or null. */
export function readSection({ meta, articles }: Sources): string | null {
  const named = articles
    .flatMap((article) => valuesOf(article.articleSection))
    .find((section) => typeof section === 'string');
  const sections = [
    firstMeta(meta, 'article.section', 'parsely-section', 'cxenseparse.recs.category'),
    named,
  ].map(cleanLine);
  return sections.find((section) => section && !noKicker.test(section)) ?? null;
}
