import type { PageCopy } from '../page/PageCopy.ts';
import type { WordLists } from '../words/Words.ts';
import { readByline } from './byline.ts';
import { readExcerpt } from './excerpt.ts';
import { readDir, readLang } from './lang.ts';
import type { Metadata } from './Metadata.ts';
import { Names } from './Names.ts';
import { readPublishedTime } from './publishedTime.ts';
import { readShownPage } from './ShownPage.ts';
import { readSources } from './Sources.ts';
import { readSection } from './section.ts';
import { siteNames } from './siteName.ts';
import { readTitle } from './title.ts';

export type { Metadata } from './Metadata.ts';

/**
 * Reads what the page says of its article in JSON-LD, `meta`, microdata and plain sight.
 * To be called before cleaning takes the copy apart: it looks at scripts, head and bylines.
 * Changes nothing. What the page does not say is null; the title alone is '' then.
 */
export function readMetadata(page: PageCopy, words: WordLists): Metadata {
  const names = new Names(words);
  const sources = readSources(page, names);
  const { text: title, heading } = readTitle(sources);
  const shown = readShownPage(page, heading, names);
  const lang = readLang(sources, heading);
  return {
    title,
    byline: readByline(sources, shown),
    siteName: siteNames(sources)[0] ?? null,
    section: readSection(sources),
    publishedTime: readPublishedTime(sources, shown, lang),
    lang,
    dir: readDir(sources, heading),
    excerpt: readExcerpt(sources),
  };
}
