import type { PageCopy } from '../page/PageCopy.ts';
import type { Names } from './Names.ts';
import { type PageText, readPageTexts } from './pageTexts.ts';
import { type Surroundings, surroundingsReader } from './surroundings.ts';

/** What a reader sees around the title, read once for bylines and dates. */
export interface ShownPage {
  document: Document;
  heading: Element | null;
  texts: readonly PageText[];
  surroundings(element: Element): Surroundings;
  names: Names;
}

/** @param heading of the article; null where the page shows none. */
export function readShownPage(page: PageCopy, heading: Element | null, names: Names): ShownPage {
  return {
    document: page.document,
    heading,
    texts: readPageTexts(page, heading),
    surroundings: surroundingsReader(heading, names.words.surroundingNames, page.url),
    names,
  };
}
