import { ldJson } from '../../declared/ldJson.ts';
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

/** Values of a page's JSON-LD that are looked at: some pages have megabytes of it. */
const mostValues = 20_000;

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

function* objectsIn(json: unknown): Generator<Record<string, unknown>> {
  const open = [json];
  for (let seen = 0; open.length > 0 && seen < mostValues; seen += 1) {
    const value = open.shift();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) yield value as Record<string, unknown>;
    open.push(...Object.values(value).slice(0, 1000));
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Without tags and entities: some sites put the article's markup into `articleBody`. */
const withoutTags = (html: string): string => html.replace(/<[^>]*>|&[a-z#0-9]+;/gi, ' ');

function namesIn(value: unknown): string[] {
  const people = Array.isArray(value) ? value : [value];
  return people.map((person) => text(person) || text((person as { name?: unknown } | null)?.name));
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
  for (const value of ldJson(document)) {
    for (const thing of objectsIn(value)) {
      isThread ||= thread.test(text(thing['@type']));
      const body = text(thing['articleBody']);
      if (body.length > articleBody.length) articleBody = body;
      if (thing['author']) authors.push(...namesIn(thing['author']));
      descriptions.push(text(thing['description']));
    }
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
