import { isThing, type JsonLd, type Thing, typesOf, valuesOf } from './jsonLd.ts';

// schema.org's Article with its sub-types, of which a job's posting is none, and what sites use in their place.
const articleTypes = /(?:Article|(?<!Job)Posting|Report|Review|Recipe|HowTo|Guide)$/;
const pageTypes = /^(?:WebPage|CreativeWork|ItemPage|MedicalWebPage|AboutPage)$/;

/** Host and path alone: addresses of one page differ in scheme, query, "www." and the last slash. */
function bareAddress(address: unknown, base: string): string | null {
  if (typeof address !== 'string' || !URL.canParse(address, base)) return null;
  const { hostname, pathname } = new URL(address, base);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}

function addressesOf(thing: Thing): unknown[] {
  return [thing.url, thing['@id'], ...valuesOf(thing.mainEntityOfPage)].map((value) =>
    isThing(value) ? (value['@id'] ?? value.url) : value,
  );
}

/**
 * Whether a thing is an article by its type, and not only a page. A review that has no headline and
 * is not said to be the page's is a customer's word on what the page sells.
 */
export function isArticleThing(thing: Thing): boolean {
  const isWhole = !!(thing.headline ?? thing.mainEntityOfPage);
  return typesOf(thing).some(
    (type) => articleTypes.test(type) && (isWhole || !type.endsWith('Review')),
  );
}

/**
 * The things that describe the page's article, best first: those that name the page's own address,
 * then articles, then the page itself.
 */
export function articleThings({ things }: JsonLd, url: string): Thing[] {
  const own = bareAddress(url, url);
  const rank = (thing: Thing): number => {
    const isArticle = isArticleThing(thing);
    if (!isArticle && !typesOf(thing).some((type) => pageTypes.test(type))) return 0;
    const isOwn = addressesOf(thing).some((address) => bareAddress(address, url) === own);
    return (isArticle ? 2 : 1) + (isOwn && isArticle ? 1 : 0);
  };
  return things
    .map((thing) => ({ thing, rank: rank(thing) }))
    .filter((ranked) => ranked.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map((ranked) => ranked.thing);
}
