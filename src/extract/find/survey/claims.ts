import { readJsonLd, typesOf, valuesOf } from '../../declared/jsonLd.ts';
import { wordsIn } from '../../words/wordsIn.ts';

/** What a page says about its article outside of the text. */
export interface Claims {
  /** Words of the title, lower case. */
  titleWords: ReadonlySet<string>;
  descriptions: readonly string[];
  /** The article's text as search engines are told it, only letters and digits; often absent. */
  articleBody: string;
  authors: readonly string[];
  /** The page is a discussion: what others answered is its text too. */
  isThread: boolean;
}

/** What schema.org calls a discussion. */
const thread = /^(?:DiscussionForumPosting|QAPage)$/;

/** A text's letters and digits in lower case, for comparing texts that differ in quotes, dashes and spaces. */
export function squeeze(text: string): string {
  const lower = text.toLowerCase();
  // The classes of Unicode take several times as long, and most texts of most pages need none.
  return isAscii.test(lower)
    ? lower.replace(/[^a-z0-9]+/g, '')
    : lower.replace(/[^\p{L}\p{N}]+/gu, '');
}

const isAscii = /^[\0-\x7f]*$/;

/** The words of a text, in lower case. */
export const wordsOf = (text: string): string[] => wordsIn(text.toLowerCase());

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Without tags and entities: some sites put the article's markup into `articleBody`. */
const withoutTags = (html: string): string => html.replace(/<[^>]*>|&[a-z#0-9]+;/gi, ' ');

function namesIn(value: unknown): string[] {
  return valuesOf(value).map(
    (person) => text(person) || text((person as { name?: unknown } | null)?.name),
  );
}

/** Reads JSON-LD and `meta` as evidence for judging blocks; what is shown comes from `metadata/`. */
export function claimsOf(document: Document): Claims {
  const meta = (name: string): string[] =>
    [...document.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map(
      (element) => element.getAttribute('content') ?? '',
    );
  let articleBody = '';
  let isThread =
    document.querySelector('[itemtype$="ForumPosting"], [itemtype$="QAPage"]') !== null;
  const authors = [...meta('author'), ...meta('article:author')];
  const descriptions = [...meta('description'), ...meta('og:description')];
  for (const thing of readJsonLd(document).things) {
    isThread ||= typesOf(thing).some((type) => thread.test(type));
    const body = text(thing.articleBody);
    if (body.length > articleBody.length) articleBody = body;
    authors.push(...namesIn(thing.author));
    descriptions.push(text(thing.description));
  }
  const titles = [document.title, ...meta('og:title')];
  return {
    titleWords: new Set(titles.flatMap(wordsOf)),
    descriptions: descriptions.map(squeeze).filter((description) => description.length > 20),
    articleBody: squeeze(withoutTags(articleBody)),
    isThread,
    authors: authors.map(squeeze).filter((name) => name.length > 4 && name.length < 60),
  };
}
