import type { Article } from '../Article.ts';

/** What a page says of its article, apart from the text itself. */
export type Metadata = Pick<
  Article,
  'title' | 'byline' | 'siteName' | 'section' | 'publishedTime' | 'lang' | 'dir' | 'excerpt'
>;
