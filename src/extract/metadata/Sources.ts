import { articleThings } from '../declared/articleThing.ts';
import { type JsonLd, readJsonLd, type Thing } from '../declared/jsonLd.ts';
import { type MetaTags, readMetaTags } from '../declared/metaTags.ts';
import type { PageCopy } from '../page/PageCopy.ts';
import type { Names } from './Names.ts';

/** Everything that the readers of single facts look at, read once. */
export interface Sources {
  page: PageCopy;
  meta: MetaTags;
  jsonLd: JsonLd;
  /** The page's own article in JSON-LD, best first. */
  articles: readonly Thing[];
  names: Names;
}

/** Reads what the head says; what the body shows is read by `readShownPage`. */
export function readSources(page: PageCopy, names: Names): Sources {
  const jsonLd = readJsonLd(page.document);
  return {
    page,
    meta: readMetaTags(page.document),
    jsonLd,
    articles: articleThings(jsonLd, page.url),
    names,
  };
}
